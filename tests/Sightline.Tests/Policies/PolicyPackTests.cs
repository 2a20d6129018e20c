using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

public class PolicyPackTests
{
    private static readonly PolicyPack Pack = PolicyReader.ReadShipped("council-social-work").Pack;

    [Fact]
    public void The_one_text_of_a_pack_reads_back_as_the_same_policy()
    {
        var again = PolicyReader.Parse(Pack.Text);

        again.Problems.ShouldBeEmpty();
        again.Pack.Text.ShouldBe(Pack.Text);
        again.Pack.Fingerprint.ShouldBe(Pack.Fingerprint);
        again.Pack.Files.ShouldBe(Pack.Files);
        again
            .Policy!.Agreement.Questions.Count()
            .ShouldBe(GivenFacts.Policy.Agreement.Questions.Count());
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_the_fingerprint_and_a_word_does()
    {
        Pack.Fingerprint.Length.ShouldBe(64);
        PackWith("policy.yaml", t => "\uFEFF" + t.ReplaceLineEndings("\r\n") + "\r\n\r\n")
            .Fingerprint.ShouldBe(Pack.Fingerprint);
        PackWith("policy.yaml", t => t.Replace("usual: 4 weeks", "usual: 3 weeks"))
            .Fingerprint.ShouldNotBe(Pack.Fingerprint);
    }

    private static PolicyPack PackWith(string file, Func<string, string> change) =>
        PolicyPack.From(
            Pack.Files.ToDictionary(
                f => f.Name,
                f => f.Name == file ? change(f.Text) : f.Text,
                StringComparer.Ordinal
            )
        );
}
