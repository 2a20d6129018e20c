using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Sightline.Records;
using Sightline.Tests.Records;

namespace Sightline.Tests.Data;

/// <summary>
/// A real server is killed while people write, again and again, and started anew. Three times here; SIGHTLINE_KILLS says how often
/// (200 before a release).
/// </summary>
public sealed class KilledServerTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("SIGHTLINE_KILLS") ?? "3",
        CultureInfo.InvariantCulture
    );

    private readonly ConcurrentDictionary<Guid, string> _acknowledged = new();

    [Fact]
    public async Task No_acknowledged_text_is_lost_and_none_is_half_saved()
    {
        // The server that is killed is a process of its own, and goes by the time of day.
        host.Clock.SetTo(TimeProvider.System.GetUtcNow().UtcDateTime);
        using var desk = await Desk.Of(host);
        var random = new Random(20261126);
        for (var kill = 0; kill < Kills; kill++)
        {
            await WriteUntilKilled(desk, TimeSpan.FromMilliseconds(random.Next(0, 300)));
            (await WhatIsWrong(desk)).ShouldBeEmpty($"after kill {kill + 1}");
        }

        _acknowledged.Count.ShouldBeGreaterThan(Kills * 2);
    }

    [Fact]
    public async Task Where_a_text_and_its_writing_are_saved_apart_the_same_check_says_so()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Whole");
        (await WhatIsWrong(desk)).ShouldBeEmpty();

        await using var db = host.Open();
        await db.Set<RecordSection>()
            .Where(s => s.AgencyId == desk.Given.Northmere.Id)
            .ExecuteUpdateAsync(s =>
                s.SetProperty(p => p.Text, "Half").SetProperty(p => p.Version, p => p.Version + 1)
            );
        _acknowledged[Guid.CreateVersion7()] = "Answered too early";

        (await WhatIsWrong(desk)).ShouldBe(["lost: Answered too early", "half saved: duty"]);
    }

    /// <summary>Two windows write in two sections as fast as they are answered, until the server is no more.</summary>
    private async Task WriteUntilKilled(Desk desk, TimeSpan after)
    {
        var port = FreePort();
        using var server = Start(port);
        try
        {
            var cookies = new CookieContainer();
            cookies.Add(await host.SignedInCookie(desk.Given.Amara));
            using var amara = new Visitor(new Uri($"http://localhost:{port}"), cookies);
            await Answers(amara, server);
            var page = await amara.Open(desk.Path("record"));
            var writing = new[] { "duty", "leave" }.Select(key => Write(amara, page, key)).ToList();
            await Answered(_acknowledged.Count + 3);
            await Task.Delay(after, TestContext.Current.CancellationToken);
            server.Kill();
            await Task.WhenAll(writing);
        }
        finally
        {
            if (!server.HasExited)
            {
                server.Kill();
            }

            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>However slow the machine is, the kill falls among saves and not before them.</summary>
    private async Task Answered(int saves)
    {
        while (_acknowledged.Count < saves)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private async Task Write(Visitor amara, VisitedPage page, string key)
    {
        var version = int.Parse(
            page.ValueOf($"Input.Sections[{key}].Version")!,
            CultureInfo.InvariantCulture
        );
        try
        {
            while (true)
            {
                var save = Guid.CreateVersion7();
                var text = $"{key} {save}";
                var answer = await TypingPageTests.Type(amara, page, key, text, version, save);
                if (answer.Status == HttpStatusCode.OK)
                {
                    _acknowledged[save] = text;
                    version = answer.Version;
                }
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // Killed: what was not answered may be there or not.
        }
    }

    private async Task<IReadOnlyList<string>> WhatIsWrong(Desk desk)
    {
        await using var db = host.Open();
        var record = await desk.Kept();
        var kept = await db.Set<Writing>()
            .Where(w => w.RecordId == record.Id)
            .OrderBy(w => w.Version)
            .ToListAsync();
        return
        [
            .. _acknowledged
                .Where(a => !kept.Exists(w => w.Id == a.Key && w.Text == a.Value))
                .Select(a => $"lost: {a.Value}"),
            .. record
                .Sections.Where(s =>
                    kept.LastOrDefault(w => w.Place == s.Key) is var last
                    && (last?.Version != s.Version || last.Text != s.Text)
                )
                .Select(s => $"half saved: {s.Key}"),
        ];
    }

    private Process Start(int port)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var word in new[]
            {
                Path.Combine(AppContext.BaseDirectory, "sightline.dll"),
                "serve",
                "--data",
                Path.GetTempPath(),
                "--port",
                $"{port}",
            }
        )
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["SIGHTLINE_DATABASE"] = host.Database.Connection;
        var server = Process.Start(start)!;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return server;
    }

    private static async Task Answers(Visitor somebody, Process server)
    {
        for (var tries = 0; tries < 300 && !server.HasExited; tries++)
        {
            try
            {
                await somebody.Http.GetAsync(new Uri("/healthz/live", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        throw new InvalidOperationException("The server did not start");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
