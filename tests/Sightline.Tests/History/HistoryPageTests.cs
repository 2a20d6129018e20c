using System.Net;
using Sightline.Cli;
using Sightline.History;
using Sightline.Tests.Records;

namespace Sightline.Tests.History;

/// <summary>The history of a session and of a file as people read it, and take it along.</summary>
public sealed class HistoryPageTests(HistoryPageTests.Host host)
    : IClassFixture<HistoryPageTests.Host>
{
    [Fact]
    public async Task The_two_see_what_concerns_both_and_neither_watches_the_other()
    {
        using var desk = await Signed();
        using var femi = await host.As(desk.Given.Femi);
        var asked = await femi.Open(desk.Path("view"));
        var purpose = asked.Document.QuerySelector("input[name=Purpose]")!.GetAttribute("value")!;
        await femi.Press(asked, "Open it", ("Purpose", purpose));

        var ben = await desk.Ben.Open(desk.Path("history"));
        var amara = await desk.Amara.Open(desk.Path("history"));
        var file = await desk.Ben.Open($"/files/{desk.Given.Ben.Id}/history");

        ben.Heading.ShouldBe("What happened");
        ben.Text.ShouldContain("Signed the text that was shared last");
        ben.Text.ShouldContain("Femi Ade");
        ben.Text.ShouldNotContain("Began to write a session up");
        amara.Text.ShouldContain("Began to write a session up");
        amara.Text.ShouldNotContain("Femi Ade");
        file.Text.ShouldContain("Femi Ade");
        file.Text.ShouldContain("Opened the record of 26 November 2026");
    }

    [Fact]
    public async Task Managers_above_are_refused_and_strangers_find_nothing()
    {
        using var desk = await Signed();
        using var femi = await host.As(desk.Given.Femi);
        using var carys = await host.As(desk.Given.Carys);
        using var dilys = await host.As(desk.Given.Dilys);

        (await femi.Open(desk.Path("history"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await carys.Open(desk.Path("history"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dilys.Open(desk.Path("history"))).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var other in new[] { desk.Amara, femi, carys, dilys })
        {
            (await other.Open($"/files/{desk.Given.Ben.Id}/history")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        (await desk.Ben.Open($"{desk.Path("history")}?before=nonsense")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_is_taken_along_is_checked_without_the_database_and_any_change_shows()
    {
        using var desk = await Signed();
        var page = await desk.Ben.Open(desk.Path("history"));
        var download = await desk.Ben.Press(page, "Download with proof");
        var sound = Path.Combine(host.Folder, "sound.json");
        var changed = Path.Combine(host.Folder, "changed.json");
        await File.WriteAllTextAsync(sound, download.Html);
        await File.WriteAllTextAsync(
            changed,
            download.Html.Replace(
                "\"record-signed\"",
                "\"record-shared\"",
                StringComparison.Ordinal
            )
        );

        JsonAnswer.Read<HistoryProof>(download.Html)!.Lines.Count.ShouldBeGreaterThan(4);
        (await Run("verify", "--export", sound)).ShouldBe(CommandLine.Done);
        (await Run("verify", "--export", changed)).ShouldBe(CommandLine.ProblemsFound);
        (await Run("verify", "--export", Path.Combine(host.Folder, "none.json"))).ShouldBe(
            CommandLine.CouldNotRun
        );
    }

    [Fact]
    public async Task An_installation_verifies_against_what_was_kept_outside()
    {
        using var desk = await Signed();
        var kept = Path.Combine(host.Folder, "kept.json");
        string[] here = ["--data", host.Folder, "--database", host.Database.Connection];

        (await Run(["checkpoint", .. here, "--out", kept])).ShouldBe(CommandLine.Done);
        (await Run(["verify", .. here, "--checkpoint", kept, "--json"])).ShouldBe(CommandLine.Done);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(host.Folder, CheckpointKey.FileName))
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Every_act_reads_as_the_document_says()
    {
        var known = Documents.Table("history.md", "act").Skip(1).ToDictionary(r => r[0], r => r[1]);

        HistoryWords.Acts.OrderBy(a => a.Key).ShouldBe(known.OrderBy(a => a.Key));
    }

    private async Task<Desk> Signed()
    {
        var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        return await desk.SignedByBoth();
    }

    private static Task<int> Run(params string[] args) =>
        CommandLine.Run(args, TextWriter.Null, TextWriter.Null);

    /// <summary>A host with a data folder of its own, where the key is made.</summary>
    public sealed class Host : TestHost
    {
        public string Folder => DataFolder;

        protected override string DataFolder { get; } =
            Directory.CreateTempSubdirectory("sightline-data-").FullName;
    }
}
