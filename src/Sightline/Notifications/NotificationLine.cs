using Sightline.Policies;

namespace Sightline.Notifications;

/// <summary>A notification as its reader sees it: whom it is about, what has come, by which clause, and what there is to do.</summary>
public sealed record NotificationLine(
    Guid Id,
    DateTime At,
    DateTime? ReadAt,
    NotificationCause Cause,
    Guid SuperviseeId,
    Guid SupervisorId,
    string Supervisee,
    string Supervisor,
    bool InSight,
    Guid ReaderId,
    SupervisionPolicy Policy
)
{
    private PolicyRule? Rule => Policy.Rule(Cause.Rule);
    private bool Mine => ReaderId == SuperviseeId || ReaderId == SupervisorId;

    public string Title =>
        Rule is MilestoneRule ? $"{Who}: something the policy asks for once"
        : Mine ? $"You and {Other} have not met since {Words.Day(Cause.SinceOn)}"
        : $"{Who} have not met since {Words.Day(Cause.SinceOn)}";

    private string Other => ReaderId == SuperviseeId ? Supervisor : Supervisee;
    private string Who => Mine ? $"You and {Other}" : $"{Supervisee} and {Supervisor}";

    /// <summary>The limit and its clause; both of the two answer for it, and both see who else was told.</summary>
    public string Detail =>
        string.Join(
            ' ',
            new[]
            {
                Rule switch
                {
                    GapRule gap => Limit(gap),
                    { } rule => $"{rule.Words} By {Words.Day(Cause.LimitOn)} ({rule.Clause}).",
                    null => $"The policy's limit is {Words.Day(Cause.LimitOn)}.",
                },
                Mine && Cause.Step is not NotificationStep.Ahead
                    ? "Both of you answer for this."
                    : null,
                Told is { Length: > 0 } told ? $"Also told: {told}." : null,
            }.OfType<string>()
        );

    /// <summary>What there is to do; null where the reader cannot open the supervision.</summary>
    public (string Text, string Href)? Act =>
        Mine ? ("Book a session", $"/supervision/{Cause.SupervisionId}/book")
        : InSight ? ("See the dates", $"/supervision/{Cause.SupervisionId}/monitoring")
        : null;

    private string Limit(GapRule gap)
    {
        var interval = Cause.Step switch
        {
            NotificationStep.Due => gap.Usual,
            NotificationStep.Breached => gap.Limit,
            _ => gap.Longest ?? gap.Limit,
        };
        var what = Cause.Step is NotificationStep.Due ? "usual time" : "limit";
        var policys = interval is null
            ? $"The policy's {what}"
            : $"The policy's {what} is {interval.Words},";
        return Cause.Step is NotificationStep.Ahead
            ? $"{policys} on {Words.Day(Cause.LimitOn)} ({gap.Clause})."
            : $"{policys} until {Words.Day(Cause.LimitOn)} ({gap.Clause}).";
    }

    private string Told =>
        string.Join(", ", NotificationRules.ToldAt(Rule, Cause.Step).Select(Policy.LabelOfRole));
}
