using Sightline.Policies;

namespace Sightline.Records;

/// <summary>The canonical text of a record: what is shared, read, signed and kept.</summary>
public sealed class RecordText : CanonicalText
{
    private RecordText() { }

    public static string Of(RecordContents contents, RecordPolicy policy)
    {
        var text = new RecordText();
        text.Opening(contents.Found, policy);
        text.Agenda(contents);
        foreach (var section in policy.Sections)
        {
            text.Heading(2, section.Label, section.SeenBy == SeenBy.TheTwo);
            text.Section(section, contents, policy);
        }

        return text.ToString();
    }

    private void Opening(RecordInSight found, RecordPolicy policy)
    {
        var session = found.Session;
        Heading(1, "Record of supervision");
        Fact("Supervisee", WithPost(found.Supervisee));
        Fact("Supervisor", WithPost(found.Supervisor));
        Fact("Date", Words.LongDay(session.On));
        Fact("Planned", $"{Words.Times(session.StartsAt, session.Minutes)}, {session.Place}");
        Fact("Written up by", found.Writer.Name);
        Fact("Policy", policy.Title);
    }

    private void Agenda(RecordContents contents)
    {
        var items = contents.Agenda.Where(i => !i.JustMe).ToList();
        if (items.Count == 0)
        {
            return;
        }

        Heading(2, "Agenda");
        foreach (var item in items)
        {
            Fact(
                item.TalkedAboutInId == contents.Record.SessionId
                    ? "We talked about"
                    : "Not reached",
                $"{item.Text} ({contents.Found.NameOf(item.AuthorId)})"
            );
        }
    }

    private void Section(TemplateSection section, RecordContents contents, RecordPolicy policy)
    {
        switch (section.Kind)
        {
            case RecordSectionKind.Temperature:
                Fact("Temperature", Temperature(contents.Found, policy));
                break;
            case RecordSectionKind.ActionsReview:
                Reviews(contents, policy);
                break;
            case RecordSectionKind.CaseList:
                CaseList(section, contents);
                break;
            case RecordSectionKind.Discussions:
                foreach (var discussion in Ordered(contents))
                {
                    Discussion(discussion, contents, policy);
                }

                break;
            case RecordSectionKind.NewActions:
                foreach (var action in contents.New)
                {
                    Heading(3, action.What);
                    Fact("For", action.Child?.ShownAs);
                    Fact("Why", action.Why);
                    Fact("Who", contents.Found.NameOf(action.OwnerId));
                    Fact("By", Words.Day(action.ByOn));
                    Fact("How we will know", action.HowWeWillKnow);
                }

                break;
            case RecordSectionKind.Closing:
                Closing(contents.Found.Session);
                Unrecorded(contents, policy);
                break;
            default:
                break;
        }

        Written(contents.Record.Section(section.Key)?.Text);
    }

    /// <summary>Only that, who agreed, and when: never what it was about.</summary>
    private void Unrecorded(RecordContents contents, RecordPolicy policy)
    {
        if (contents.Record.UnrecordedAgreedAt is { } at)
        {
            Fact("Not recorded", policy.Template.Unrecorded.Line);
            Fact(
                "Agreed by",
                $"{contents.Found.Supervisee.Name} and {contents.Found.Supervisor.Name}, {Words.Day(Clock.LocalDay(at))}"
            );
        }
    }

    private void Reviews(RecordContents contents, RecordPolicy policy)
    {
        foreach (var action in contents.FromLastTime)
        {
            var review = contents.ReviewOf(action);
            Heading(3, action.What);
            Fact("For", action.Child?.ShownAs);
            Fact("Who", contents.Found.NameOf(action.OwnerId));
            Fact("By", Words.Day(action.ByOn));
            Fact(
                "How it stands",
                review is null
                    ? "Not reviewed"
                    : policy.Actions.Outcome(review.Outcome)?.Label ?? review.Outcome
            );
            Written(review?.Note);
        }
    }

    private void CaseList(TemplateSection section, RecordContents contents)
    {
        foreach (
            var line in contents
                .Record.CaseLines.Where(l => l.Section == section.Key)
                .OrderBy(l => contents.Child(l.ChildId).ShownAs, StringComparer.Ordinal)
        )
        {
            Heading(3, contents.Child(line.ChildId).ShownAs);
            Fact("Due", line.DueOn is { } due ? Words.Day(due) : null);
            Written(line.Note);
        }
    }

    private void Discussion(
        ChildDiscussion discussion,
        RecordContents contents,
        RecordPolicy policy
    )
    {
        Heading(3, contents.Child(discussion.ChildId).ShownAs);
        foreach (var (label, value) in FactsOf(discussion, policy))
        {
            Fact(label, value);
        }

        foreach (var question in policy.Headings)
        {
            Heading(4, question.Label);
            if (question.Kind == DiscussionHeadingKind.Actions)
            {
                foreach (var action in contents.New.Where(a => a.ChildId == discussion.ChildId))
                {
                    Fact(
                        "Action",
                        $"{action.What} ({contents.Found.NameOf(action.OwnerId)}, by {Words.Day(action.ByOn)})"
                    );
                }
            }

            Written(discussion.TextUnder(question.Key));
        }

        if (discussion.TextUnder(ChildDiscussion.ImpactOnWorker) is { Length: > 0 } impact)
        {
            Heading(4, "Impact on the worker", onlyTheTwo: true);
            Written(impact);
        }
    }

    private void Closing(Sessions.Session session)
    {
        Fact("Lasted", session.HeldMinutes is { } minutes ? Words.Length(minutes) : null);
        Fact("Private place", YesOrNo(session.WasPrivate));
        Fact(
            "Interruptions",
            session.Interruptions is { Length: 0 } ? "None" : session.Interruptions
        );
    }

    /// <summary>The small facts beside the headings, as the policy asks for them.</summary>
    internal static IEnumerable<(string Label, string? Value)> FactsOf(
        ChildDiscussion discussion,
        RecordPolicy policy
    ) => policy.Discussion.Facts.Select(fact => (fact.Label, ValueOf(discussion, fact.Key)));

    private static string? ValueOf(ChildDiscussion discussion, string fact) =>
        fact switch
        {
            DiscussionFacts.LastSeen => Day(discussion.LastSeenOn),
            DiscussionFacts.PlanReview => Day(discussion.PlanReviewOn),
            DiscussionFacts.Alone => discussion
                is { SeenAlone: false, WhyNotSeenAlone: { Length: > 0 } why }
                ? $"No. {why}"
                : YesOrNo(discussion.SeenAlone),
            _ => null,
        };

    private static string? Day(DateOnly? day) => day is { } on ? Words.Day(on) : null;

    internal static string? Temperature(RecordInSight found, RecordPolicy policy) =>
        found.Temperature is not { } take ? null
        : take.Step is { } step && policy.Temperature.Words(step) is { } word ? $"{step}, {word}"
        : "Said in person";

    private static IEnumerable<ChildDiscussion> Ordered(RecordContents contents) =>
        contents.Record.Discussions.OrderBy(
            d => contents.Child(d.ChildId).ShownAs,
            StringComparer.Ordinal
        );

    private static string? YesOrNo(bool? value) =>
        value switch
        {
            true => "Yes",
            false => "No",
            null => null,
        };
}
