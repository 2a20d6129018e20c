using System.Globalization;
using Sightline.Standing;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>
/// How one supervision stands, as dates: what team pages and lists read instead of history.
/// Written in the transaction of the fact that changes it; a rebuild from history gives the same row.
/// </summary>
public sealed class StandingRow : AgencyOwned
{
    /// <summary>Two years of weekly sessions.</summary>
    internal const int MostDaysKept = 110;

    private const string DayFormat = "yyyyMMdd";

    private readonly List<RuleStanding> _rules = [];

    private StandingRow() { }

    public StandingRow(Supervision supervision)
        : base(supervision.AgencyId, supervision.Id)
    {
        SupervisorId = supervision.SupervisorId;
        SuperviseeId = supervision.SuperviseeId;
    }

    public Supervision? Supervision { get; private set; }
    public Guid SupervisorId { get; private set; }
    public Guid SuperviseeId { get; private set; }

    /// <summary>The day of the last session that counts.</summary>
    public DateOnly? LastHeldOn { get; internal set; }

    /// <summary>The first planned session that nobody has yet said was held or called off. It may be in the past.</summary>
    public DateOnly? NextOn { get; internal set; }
    public Guid? NextSessionId { get; internal set; }

    /// <summary>The days of the last two years' sessions that count, oldest first, so that any day's twelve-month count needs no history.</summary>
    public string HeldOn { get; internal set; } = "";

    public DateOnly? AgreementSignedOn { get; internal set; }
    public DateOnly? AgreementReviewOn { get; internal set; }

    /// <summary>The record of the last session held: whether it was begun, when it was shared, how many have signed the shared text.</summary>
    public Guid? LastRecordId { get; internal set; }
    public DateOnly? LastRecordSharedOn { get; internal set; }
    public int LastRecordSignatures { get; internal set; }

    /// <summary>The leave that stops the clock and ends last: away since, and until.</summary>
    public DateOnly? AwayFromOn { get; internal set; }
    public DateOnly? AwayUntilOn { get; internal set; }

    /// <summary>The supervision is over; its row stays for the file.</summary>
    public bool Ended { get; internal set; }

    /// <summary>How often this row was written; writers of one supervision wait for each other on it.</summary>
    public int Revision { get; internal set; }

    public IReadOnlyList<RuleStanding> Rules => _rules;

    /// <summary>How many sessions that count fell in the twelve months that end on the day. Days written like this compare as they are.</summary>
    public int HeldInYearTo(DateOnly day)
    {
        Span<char> after = stackalloc char[8];
        Span<char> last = stackalloc char[8];
        day.AddYears(-1).TryFormat(after, out _, DayFormat, CultureInfo.InvariantCulture);
        day.TryFormat(last, out _, DayFormat, CultureInfo.InvariantCulture);
        var count = 0;
        foreach (var part in HeldOn.AsSpan().Split(' '))
        {
            var on = HeldOn.AsSpan(part);
            if (on.SequenceCompareTo(after) > 0 && on.SequenceCompareTo(last) <= 0)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Writes over the rules' rows that are there, so that a save that changes nothing writes nothing.</summary>
    internal void JudgeBy(IReadOnlyList<Judgement> judgements)
    {
        _rules.RemoveAll(r => judgements.All(j => !r.IsOf(j)));
        foreach (var judgement in judgements)
        {
            if (_rules.Find(r => r.IsOf(judgement)) is { } rule)
            {
                rule.Take(judgement);
            }
            else
            {
                _rules.Add(new RuleStanding(this, judgement));
            }
        }
    }
}
