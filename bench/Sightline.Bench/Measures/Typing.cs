using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Bench.Generating;
using Sightline.Bench.Serving;
using Sightline.Children;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Shared;

namespace Sightline.Bench.Measures;

/// <summary>What saving while somebody types costs the server, and how the record of a session about twenty children opens.</summary>
internal static partial class Typing
{
    private const int Children = 20;
    private const int Rounds = 9;
    private const int SavesOfRound = 100;

    /// <summary>About what somebody writes under one heading.</summary>
    private const string Words =
        "The child sleeps at home every night, goes to school and has said so to two people who do not know each other. What worries us is the week before the hearing.";

    private static readonly TimeSpan CheapEnough = TimeSpan.FromMilliseconds(5);

    private sealed record Draft(Guid Session, Guid Record, string Cookie);

    public static async Task Measure(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        Council council,
        Report report
    )
    {
        if (!settings.Asks("typing") && !settings.Asks("record of 20 children"))
        {
            return;
        }

        Draft draft;
        await using (var server = await Server.Start(database))
        {
            draft = await Begin(server, council);
            await MeasurePage(settings, database, scale, server, draft, report);
        }

        using var service = await OwnProcess.Service(database, "/sign-in");
        report.Add(
            new(
                "typing, work of the server for one save",
                database.Engine,
                scale.Words,
                await WorkOfSave(service, draft) / CheapEnough,
                1,
                AtLeast: false,
                "of 5 ms"
            )
        );
    }

    private static async Task MeasurePage(
        Settings settings,
        BenchDatabase database,
        Scale scale,
        Server server,
        Draft draft,
        Report report
    )
    {
        await using var byHand = await ByHand.Start(database);
        var paces = await Serving.Rounds.Of(
            settings.Round,
            round => Ask(round, server.Address, $"/sessions/{draft.Session}/record", draft.Cookie),
            round => Ask(round, byHand.Address, $"/record/{draft.Record}", null)
        );
        report.Add(
            new(
                $"record of {Children} children, its time",
                database.Engine,
                scale.Words,
                paces[1].EachSecond / paces[0].EachSecond,
                3,
                AtLeast: false,
                "times its raw text"
            )
        );
    }

    private static Task<Pace> Ask(TimeSpan round, Uri address, string path, string? cookie) =>
        Serving.Rounds.Run(
            round,
            2,
            _ =>
            {
                var caller = new Caller(address, cookie);
                return () => caller.Get(path);
            }
        );

    /// <summary>The median over the rounds of what one save cost, on all cores together.</summary>
    private static async Task<TimeSpan> WorkOfSave(OwnProcess service, Draft draft)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false });
        var path = new Uri(service.Address, $"/sessions/{draft.Session}/record");
        using var opened = new HttpRequestMessage(HttpMethod.Get, path);
        opened.Headers.Add("Cookie", draft.Cookie);
        using var page = await client.SendAsync(opened);
        var html = await page.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        var cookies = string.Join(
            "; ",
            page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).Prepend(draft.Cookie)
        );
        var token = Token().Match(html).Groups["token"].Value;
        var section = Section().Match(html).Groups["key"].Value;
        var version = 0;
        var works = new List<TimeSpan>();
        for (var round = 0; round <= Rounds; round++)
        {
            var before = service.Worked;
            for (var at = 0; at < SavesOfRound; at++)
            {
                version = await Save(client, path, cookies, token, section, version);
            }

            if (round > 0)
            {
                works.Add((service.Worked - before) / SavesOfRound);
            }
        }

        return works.Order().ElementAt(Rounds / 2);
    }

    private static async Task<int> Save(
        HttpClient client,
        Uri page,
        string cookies,
        string token,
        string section,
        int version
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(page, page.AbsolutePath + "?handler=typed")
        )
        {
            Content = new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                new("typed.Save", Guid.CreateVersion7().ToString()),
                new("typed.Key", section),
                new("typed.Version", version.ToString(CultureInfo.InvariantCulture)),
                new("typed.Text", $"{Words} {version}"),
            ]),
        };
        request.Headers.Add("Cookie", cookies);
        using var answer = await client.SendAsync(request);
        var said = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(said);
        return json.RootElement.GetProperty("version").GetInt32();
    }

    /// <summary>A manager has begun to write a session up: twenty children, and something under every heading of the policy.</summary>
    private static async Task<Draft> Begin(Server server, Council council)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
        var session = await db
            .Sessions.Include(s => s.Supervision!.Supervisor)
            .Where(s => s.AgencyId == council.AgencyId && s.HeldAt != null)
            .OrderByDescending(s => s.On)
            .ThenBy(s => s.Id)
            .FirstAsync();
        var writer = session.Supervision!.Supervisor!;
        var policy = await scope
            .ServiceProvider.GetRequiredService<RecordPolicies>()
            .InForce(council.AgencyId, session.On);
        var now = TimeProvider.System.Now;
        var record = new SessionRecord(session, policy.VersionId, writer, now);
        db.Add(record);
        for (var number = 1; number <= Children; number++)
        {
            var child = new Child(council.AgencyId, "K.T.", $"BENCH-{number}", now, writer.Id);
            db.Add(child);
            var discussion = record.Discuss(child, writer, now);
            record.Write(
                discussion,
                discussion.Facts,
                policy.Headings.Select(h => new KeyValuePair<string, string?>(h.Key, Words)),
                writer,
                now
            );
        }

        if (await db.TrySave() != Saving.Saved)
        {
            throw new InvalidOperationException("The record could not be begun");
        }

        return new(
            session.Id,
            record.Id,
            await server.SignIn(council.AgencyId, session.Supervision.SupervisorId)
        );
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Token();

    [GeneratedRegex("data-passage=\"(?<key>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Section();
}
