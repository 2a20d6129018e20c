using System.Text.Json.Nodes;
using Sightline.Policies;
using Sightline.Tests.Web;

namespace Sightline.Tests.Policies;

public class PolicySchemaTests
{
    [Fact]
    public void The_schema_in_the_folder_is_what_the_reader_reads() =>
        File.ReadAllText(RepositoryRoot.File("policies", "policy.schema.json"))
            .ShouldBe(
                PolicySchema.Text,
                "Write it anew: ./sightline policy schema > policies/policy.schema.json"
            );

    [Fact]
    public void It_knows_every_kind_of_rule_and_what_each_can_say()
    {
        var rule = JsonNode.Parse(PolicySchema.Text)!["properties"]!["rules"]!["items"]![
            "properties"
        ]!;

        rule["kind"]!["enum"]!.AsArray().Count.ShouldBe(6);
        foreach (
            var word in new[]
            {
                "usual",
                "hours",
                "at_most",
                "review_every",
                "met_by",
                "stage",
                "when",
            }
        )
        {
            rule[word].ShouldNotBeNull(word);
        }

        rule["tell"]!["properties"]!["breached"].ShouldNotBeNull();
    }
}
