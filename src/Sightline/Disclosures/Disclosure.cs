using Sightline.Supervisions;

namespace Sightline.Disclosures;

/// <summary>
/// Something that cannot stay between two people, whatever they agreed: what it is, what the policy asks, who was told and when. It is a record of
/// its own, so that neither the session's record nor the file has to hold it.
/// </summary>
public sealed class Disclosure : AgencyOwned
{
    // Its lines in the history stand in nobody's file: a list must not be what tells the other of the two.

    public const int LongestWhat = 4000;
    public const int LongestWhyNotYet = 2000;

    private readonly List<DisclosureReport> _reports = [];

    private Disclosure() { }

    private Disclosure(
        Supervision supervision,
        Person author,
        Matter matter,
        Guid policyVersionId,
        DateTime at,
        Guid? id
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        AuthorId = author.Id;
        PolicyVersionId = policyVersionId;
        WrittenAt = at;
        Issue = matter.Issue?.Key;
        What = matter.What;
        CameUpOn = matter.CameUpOn;
        WhyNotYet = matter.Other == TheOther.NotYet ? matter.WhyNotYet : null;
        OtherKnewAt = matter.Other == TheOther.Knows ? at : null;
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }

    /// <summary>Which of the two learned of it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The policy on the day it was written down: its list of matters and channels.</summary>
    public Guid PolicyVersionId { get; private set; }
    public DateTime WrittenAt { get; private set; }

    /// <summary>Key of the matter in the policy's list; none where the policy has none.</summary>
    public string? Issue { get; private set; }
    public string What { get; private set; } = "";
    public DateOnly CameUpOn { get; private set; }

    /// <summary>Who would be at risk if the other of the two were told first, and how.</summary>
    public string? WhyNotYet { get; private set; }

    /// <summary>From when the other of the two knows; until then nobody but the author sees this.</summary>
    public DateTime? OtherKnewAt { get; private set; }

    public IReadOnlyList<DisclosureReport> Reports => _reports;

    public static Refusal? WhyNotWrite(Supervision supervision, Person by) =>
        !supervision.IsParty(by.Id)
            ? new(
                "Only the two people of this supervision can record what one of them has to act on"
            )
        : !supervision.Lasts
            ? new(
                "This supervision has ended. Pass the matter on now; your manager can say where it is recorded"
            )
        : null;

    public static Disclosure Write(
        Supervision supervision,
        Person author,
        Matter matter,
        Guid policyVersionId,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(supervision, author));
        var disclosure = new Disclosure(supervision, author, matter, policyVersionId, at, id);
        disclosure.Happened(new("disclosure-recorded", author.Id, at));
        return disclosure;
    }

    public Refusal? WhyNotReport(Person by) =>
        by.Id == AuthorId ? null : new("Whoever recorded this says who was told");

    /// <summary>Writes down that somebody was told. The first time is what the policy asks; there may be more.</summary>
    public DisclosureReport Report(
        Person by,
        string toWhom,
        string? channel,
        string passedOn,
        DateTime toldAt,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotReport(by));
        var report = new DisclosureReport(this, toWhom, channel, passedOn, toldAt, at, id);
        _reports.Add(report);
        Happened(new("disclosure-reported", by.Id, at));
        return report;
    }

    public Refusal? WhyNotOtherKnows(Person by) =>
        by.Id != AuthorId ? new("Whoever recorded this says when the other was told")
        : OtherKnewAt is { } at ? new($"That was said on {Words.Moment(at)}")
        : null;

    /// <summary>The other of the two was told, and sees this from now on.</summary>
    public void OtherKnows(Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotOtherKnows(by));
        OtherKnewAt = at;
        Happened(new("disclosure-shown", by.Id, at));
    }
}
