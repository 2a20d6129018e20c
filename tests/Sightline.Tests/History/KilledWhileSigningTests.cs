using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Cli;
using Sightline.History;
using Sightline.History.Verifying;
using Sightline.Records;
using Sightline.Tests.Records;

namespace Sightline.Tests.History;

/// <summary>
/// The real server, killed in the middle of signatures: what was answered is kept, nothing is half signed, and the history holds every act. SIGHTLINE_KILLS
/// says how often, 200 for the full count.
/// </summary>
public sealed class KilledWhileSigningTests : IAsyncLifetime
{
    private const int AtOnce = 4;
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("SIGHTLINE_KILLS"),
        CultureInfo.InvariantCulture,
        out var kills
    )
        ? kills
        : 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-kill-").FullName;
    private readonly Random _random = new(20261126);
    private readonly List<(Guid Session, Guid Signer)> _answered = [];
    private TestDatabase _database = null!;
    private Given _given = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await using var db = _database.Open();
        _given = await Given.Council(db, TimeProvider.System);
        // Its people sign in with one press, which is all that is not real here.
        await db.Agencies.ExecuteUpdateAsync(a => a.SetProperty(x => x.IsDemo, true));
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Whatever_was_answered_is_kept_and_nothing_is_half_signed()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var sessions = await SharedRecords();
            await SignUntilKilled(sessions);
            await using var db = _database.Open();
            await Sealer.SealAll(db);

            var found = await Verifier.Verify(db, Key(), []);

            found.Problems.ShouldBeEmpty($"after kill {kill + 1}");
            var kept = await db.Set<RecordSignature>()
                .Join(
                    db.Records,
                    s => s.RecordId,
                    r => r.Id,
                    (s, r) => new { r.SessionId, s.SignerId }
                )
                .ToListAsync();
            _answered
                .Except(kept.Select(k => (k.SessionId, k.SignerId)))
                .ShouldBeEmpty("signatures that were answered and are gone");
        }

        _answered.ShouldNotBeEmpty();
        _answered.Count.ShouldBeLessThan(Kills * AtOnce * 2, "no kill came while somebody signed");
    }

    private async Task SignUntilKilled(IReadOnlyList<Guid> sessions)
    {
        using var server = Start();
        try
        {
            var address = await Answering(server);
            using var ben = await SignedIn(address, _given.Ben.Id);
            using var amara = await SignedIn(address, _given.Amara.Id);
            var pages = new List<(Visitor Who, Guid Id, Guid Session, VisitedPage Page)>();
            foreach (var session in sessions)
            {
                var path = $"/sessions/{session}/sign";
                pages.Add((ben, _given.Ben.Id, session, await ben.Open(path)));
                pages.Add((amara, _given.Amara.Id, session, await amara.Open(path)));
            }

            var presses = pages.Select(p => Press(p.Who, p.Id, p.Session, p.Page)).ToList();
            // However slow the machine is, the kill falls among signatures and not before them.
            await Task.WhenAny(presses);
            await Task.Delay(_random.Next(0, 100));
            server.Kill();
            await Task.WhenAll(presses);
        }
        finally
        {
            if (!server.HasExited)
            {
                server.Kill();
            }

            await server.WaitForExitAsync();
        }
    }

    private async Task Press(Visitor who, Guid id, Guid session, VisitedPage page)
    {
        try
        {
            var answer = await who.Press(
                page,
                "Sign the record",
                ("Input.Statement", id == _given.Ben.Id ? "accurate" : "supervisor-accurate"),
                ("Input.Confirmed", "true")
            );
            if (answer.Status == HttpStatusCode.OK && !answer.Errors.Any())
            {
                lock (_answered)
                {
                    _answered.Add((session, id));
                }
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // The server was gone before it answered: signed or not, both are right.
        }
    }

    private async Task<IReadOnlyList<Guid>> SharedRecords()
    {
        await using var db = _database.Open();
        var sessions = new List<Guid>();
        for (var n = 0; n < AtOnce; n++)
        {
            var supervision = await db.Supervisions.FirstAsync(s => s.Id == _given.Supervision.Id);
            var now = TimeProvider.System.Now;
            var session = Held.Of(_given, supervision, Clock.LocalDay(now), now, held: true);
            var record = new SessionRecord(session, _given.Policy.Id, _given.Amara, now);
            var text = $"# Record of supervision\n| Number {n} of {session.Id}\n";
            record.Share(_given.Amara, text, RecordText.FingerprintOf(text), now);
            db.AddRange(session, record);
            sessions.Add(session.Id);
        }

        await db.SaveChangesAsync();
        return sessions;
    }

    private static async Task<Visitor> SignedIn(Uri address, Guid person)
    {
        var visitor = new Visitor(address, new CookieContainer());
        var page = await visitor.Open("/sign-in");
        await visitor.Post(
            "/demo/sign-in",
            [
                new("person", person.ToString()),
                new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
            ]
        );
        return visitor;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var word in new[] { "serve", "--data", _folder, "--port", "0" })
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["SIGHTLINE_DATABASE"] = _database.Connection;
        return Process.Start(start)!;
    }

    private static async Task<Uri> Answering(Process server)
    {
        const string words = "Sightline answers on ";
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(words, StringComparison.Ordinal))
            {
                return new(line[words.Length..]);
            }
        }

        throw new InvalidOperationException(
            $"The server did not start: {await server.StandardError.ReadToEndAsync(patience.Token)}"
        );
    }

    private string? Key()
    {
        var file = Path.Combine(_folder, CheckpointKey.FileName);
        if (!File.Exists(file))
        {
            return null;
        }

        using var key = CheckpointKey.Open(file);
        return key.Public;
    }
}
