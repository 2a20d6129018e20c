using Sightline.Policies;
using Sightline.Tests.Web;

namespace Sightline.Tests.Policies;

public sealed class DutiesToActTests
{
    [Fact]
    public void A_policy_may_list_what_is_passed_on_and_through_which_channel()
    {
        var files = Directory
            .EnumerateFiles(RepositoryRoot.File("policies", "council-social-work"), "*.yaml")
            .ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
        TestPolicy.Policy.DutiesToAct.ShouldBeEmpty();
        files["about.yaml"] += """
            duties_to_act:
              - key: harm
                label: Somebody may come to harm
                response: Tell the line manager the same day
                clause: Confidentiality

            """;

        var duty = PolicyReader
            .Read(PolicyPack.From(files))
            .Require()
            .DutiesToAct.ShouldHaveSingleItem();

        duty.Label.ShouldBe("Somebody may come to harm");
        duty.Response.ShouldBe("Tell the line manager the same day");
    }
}
