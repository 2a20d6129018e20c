using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Sightline.Access;
using Sightline.Calendars;
using Sightline.Data;
using Sightline.People;
using Sightline.Records;
using Sightline.Supervisions;
using Sightline.Teams;
using Sightline.Tests.Agreements;

namespace Sightline.Tests.Access.Matrix;

/// <summary>
/// A council with everybody who can stand in some way to a supervision, and a supervision of each kind with a session at every stage.
/// Rhian Moss supervises Dilys Wren, whose line manager is Amara Obi; Sefton Pike did before her. Amara supervises Ben Hughes herself.
/// </summary>
public sealed class MatrixCouncil : TestHost
{
    private static readonly DateOnly Started = new(2024, 9, 2);
    private static readonly DateOnly Handed = new(2026, 6, 1);

    internal Given Given { get; private set; } = null!;
    internal List<Reader> Readers { get; private set; } = [];
    internal IReadOnlyList<Pair> Pairs { get; private set; } = [];
    internal IReadOnlyList<Canary> Canaries { get; private set; } = [];

    internal LogKept Log { get; } = new();

    protected override void Change(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(Log);
        // More than the service says by itself, so that a word in any of it would be found
        builder.Logging.AddFilter<LogKept>(null, LogLevel.Information);
    }

    protected override async Task Fill()
    {
        Given = await Given.Council(this);
        var (rhian, sefton, gethin, hana, ifor, petra) = (
            Somebody("Rhian", "Moss"),
            Somebody("Sefton", "Pike"),
            Somebody("Gethin", "Cole", "Head of service"),
            Somebody("Hana", "Tate"),
            Somebody("Ifor", "Lunt", "Team manager"),
            Somebody("Petra", "Quill", "Policy officer")
        );
        await using (var db = Open())
        {
            var service = new Service(Given.Northmere.Id, "Looked after children");
            var other = new Team(service, "Children in care team");
            db.AddRange(service, other);
            hana.TeamId = ifor.TeamId = other.Id;
            db.AddRange(rhian, sefton, gethin, hana, ifor, petra);
            var (femi, idris) = (await Kept(db, Given.Femi), await Kept(db, Given.Idris));
            db.Add(new LineManagement(femi, gethin, Started));
            db.Add(new LineManagement(hana, ifor, Started));
            db.Add(new RoleHeld(petra, RoleHeld.PolicyOfficer, Clock.Now, idris));
            await db.SaveChangesAsync();
            await db.RedrawReportingLines(Given.Northmere.Id);
            await db.SaveChangesAsync();
        }

        var writing = new PairWriter(this, Given);
        var before = await writing.Write(sefton, Given.Dilys, Started, Handed.AddDays(-1));
        var now = await writing.Write(rhian, Given.Dilys, Handed);
        var managed = await writing.Write(
            Given.Amara,
            Given.Ben,
            Started,
            there: Given.Supervision
        );
        var elsewhere = await writing.Write(hana, ifor, Started);
        Pairs = [now, before, managed, elsewhere];
        Readers = Everybody(
            now.Id,
            before.Id,
            managed.Id,
            elsewhere.Id,
            rhian,
            sefton,
            gethin,
            hana,
            petra
        );
        Canaries = writing.Canaries;
        await SayWhy(gethin);
    }

    private List<Reader> Everybody(
        Guid now,
        Guid before,
        Guid managed,
        Guid elsewhere,
        Person rhian,
        Person sefton,
        Person gethin,
        Person hana,
        Person petra
    ) =>
        [
            new Reader("the supervisee", Given.Dilys).Is(Relation.Supervisee, now, before),
            new Reader("the supervisor", rhian).Is(Relation.Supervisor, now, before),
            new Reader("the former supervisor", sefton).Is(Relation.FormerSupervisor, before),
            new Reader("the line manager", Given.Amara)
                .Is(Relation.LineManager, now, before)
                .Is(Relation.Supervisor | Relation.LineManager, managed),
            new Reader("a senior manager", Given.Femi).Is(
                Relation.SeniorManager,
                now,
                before,
                managed
            ),
            new Reader("a senior manager who said why", gethin) { SaidWhy = true }.Is(
                Relation.SeniorManager,
                now,
                before,
                managed
            ),
            new Reader("a colleague in the team", Given.Ben).Is(Relation.Supervisee, managed),
            new Reader("somebody in another team", hana).Is(Relation.Supervisor, elsewhere),
            new Reader("an administrator", Given.Idris)
            {
                Administrator = true,
                PolicyOfficer = true,
            },
            new Reader("a policy officer", petra) { PolicyOfficer = true },
            new Reader("somebody from another agency", Given.Carys),
            new Reader("whoever is not signed in", null),
        ];

    /// <summary>Gives today a purpose for everything that asks for one, as the page that asks does.</summary>
    private async Task SayWhy(Person reader)
    {
        await using var db = Open();
        reader = await Kept(db, reader);
        foreach (var pair in Pairs)
        {
            void Give(Thing thing, Guid id) =>
                db.Add(
                    new Sightline.History.ContentReading(
                        reader,
                        pair.Id,
                        pair.Supervisee.Id,
                        thing.ToString().ToLowerInvariant(),
                        id,
                        "something",
                        "To look into a complaint",
                        null,
                        Clock.Now
                    )
                );
            foreach (var record in pair.Meetings.Select(m => m.Record).OfType<SessionRecord>())
            {
                Give(Thing.Record, record.Id);
            }

            Give(Thing.Agreement, pair.Agreement!.Id);
            Give(Thing.File, pair.Supervisee.Id);
            foreach (
                var disclosure in new[]
                {
                    pair.Open,
                    pair.Kept,
                }.OfType<Sightline.Disclosures.Disclosure>()
            )
            {
                Give(Thing.Disclosure, disclosure.Id);
            }
        }

        await db.SaveChangesAsync();
    }

    private Person Somebody(string given, string family, string post = "Social worker") =>
        new(
            Given.Northmere.Id,
            $"P{Guid.CreateVersion7():N}",
            given,
            family,
            $"{given}.{family}.{Guid.CreateVersion7():N}@example.test".ToLowerInvariant(),
            Started
        )
        {
            Post = post,
            Group = "social-worker",
        };

    /// <summary>A browser that follows nothing by itself.</summary>
    internal async Task<HttpClient> Browser(Reader reader)
    {
        var cookies = new CookieContainer();
        if (reader.Person is { } person)
        {
            cookies.Add(await SignedInCookie(person));
        }

        return new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = Address,
        };
    }

    /// <summary>A first sign-in makes an account; whoever looks for what a form changed wants that to be over.</summary>
    internal async Task SignInEverybody()
    {
        foreach (var person in Readers.Select(r => r.Person).OfType<Person>())
        {
            await SignedInCookie(person);
        }
    }

    /// <summary>Which session or supervision a request is about, in words.</summary>
    internal string About(Request request) =>
        Pairs
            .SelectMany(p => p.Meetings)
            .Where(m => Names(request, m.Session.Id, m.Action?.Id, m.Note?.Id, m.Record?.Id))
            .Select(m => $"({m.Stage}, {Name(m.Of)})")
            .Concat(Pairs.Where(p => Names(request, p.Id)).Select(p => $"({Name(p)})"))
            .FirstOrDefault("");

    private static string Name(Pair pair) =>
        $"{pair.Supervisor.GivenName} and {pair.Supervisee.GivenName}";

    private static bool Names(Request request, params Guid?[] keys) =>
        keys.Any(k =>
            k is { } key && request.Path.Contains(key.ToString(), StringComparison.Ordinal)
        );

    internal RecordPolicy RecordPolicy =>
        RecordPolicy.Of(
            Given.Policy.Id,
            TestPolicy.Policy,
            ShippedCalendars.Of("england-and-wales")
        );

    internal static async Task<Person> Kept(SightlineDb db, Person person) =>
        (await db.People.FindAsync(person.AgencyId, person.Id))!;
}
