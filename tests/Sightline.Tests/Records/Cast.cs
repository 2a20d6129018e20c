using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Agencies;
using Sightline.Agendas;
using Sightline.Calendars;
using Sightline.Children;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Tests.Records;

/// <summary>Amara, Ben and Carys with one session held on 26 November 2026 and its record, which Amara writes: no database.</summary>
internal sealed class Cast
{
    public static readonly DateTime At = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    private readonly Agency _agency = new("Northmere Council", "england-and-wales", At);

    public Cast()
    {
        Amara = Somebody("Amara", "Obi");
        Ben = Somebody("Ben", "Hughes");
        Carys = Somebody("Carys", "Pugh");
        Supervision = new(Amara, Ben, "supervision", StartedOn, Amara, At, lineManaged: true);
        Session = HeldOn(new DateOnly(2026, 11, 26));
        Record = new SessionRecord(Session, Guid.CreateVersion7(), Amara, At);
        Record.ForgetHappenings();
    }

    private static DateOnly StartedOn => new(2024, 9, 2);

    public Person Amara { get; }
    public Person Ben { get; }
    public Person Carys { get; }
    public Supervision Supervision { get; }
    public Session Session { get; }
    public SessionRecord Record { get; }

    public RecordPolicy Policy { get; } =
        RecordPolicy.Of(
            Guid.CreateVersion7(),
            TestPolicy.Policy,
            ShippedCalendars.Of("england-and-wales")
        );

    public Session HeldOn(DateOnly on)
    {
        var session = new Session(
            Supervision,
            on,
            new TimeOnly(10, 0),
            105,
            "Room 4",
            "one-to-one",
            Amara,
            At
        );
        session.Hold(Amara, Clock.Instant(on, new TimeOnly(10, 0)));
        return session;
    }

    public Child Child(string initials = "K.T.", string reference = "4471") =>
        new(_agency.Id, initials, reference, At, Ben.Id);

    public AgreedAction Action(string what, Child? child = null, SessionRecord? record = null)
    {
        var action = new AgreedAction(
            record ?? Record,
            what,
            Ben.Id,
            new DateOnly(2026, 12, 1),
            Amara,
            At
        );
        action.Change(
            record ?? Record,
            new ActionWords(
                what,
                "It matters",
                Ben.Id,
                new DateOnly(2026, 12, 1),
                "They say so",
                child?.Id
            ),
            Amara,
            At
        );
        return action;
    }

    public AgendaItem Item(string text, bool justMe = false) =>
        new(Session, Ben, text, "", 1, justMe, At);

    public RecordInSight Found(TemperatureTake? take = null) =>
        new(Session, Supervision, Amara, Ben, Record, take);

    public RecordContents Contents(
        IReadOnlyList<Child>? children = null,
        IReadOnlyList<AgreedAction>? actions = null,
        IReadOnlyList<AgendaItem>? agenda = null
    ) => new(Found(), children ?? [], actions ?? [], agenda ?? []);

    public RecordSharing Share(string text) =>
        Record.Share(Amara, text, RecordText.FingerprintOf(text), At);

    public RecordSignature Sign(Person signer, string? comment = null) =>
        Record.Sign(
            signer,
            Supervision,
            "I confirm that I have read this record.",
            comment,
            new(Proof.Passkey, At),
            At
        );

    public Cast SignedByBoth()
    {
        Share("# Record of supervision\n");
        Sign(Ben);
        Sign(Amara);
        return this;
    }

    private Person Somebody(string given, string family) =>
        new(_agency.Id, given, given, family, $"{given}@example.test".ToLowerInvariant(), StartedOn)
        {
            Post = "Social worker",
        };
}
