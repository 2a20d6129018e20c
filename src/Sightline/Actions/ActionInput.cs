using System.ComponentModel;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Actions;

/// <summary>An action as a form brings it.</summary>
public sealed class ActionInput
{
    /// <summary>As long as any of its words may be.</summary>
    public const int Longest = 2000;

    public string What { get; set; } = "";
    public string Why { get; set; } = "";
    public Guid? OwnerId { get; set; }

    [DisplayName("The day it is to be done by")]
    public DateOnly? ByOn { get; set; }
    public string HowWeWillKnow { get; set; } = "";
    public Guid? ChildId { get; set; }

    /// <summary>Nobody began to write an action here.</summary>
    public bool Untouched =>
        What.Trim().Length == 0
        && Why.Trim().Length == 0
        && HowWeWillKnow.Trim().Length == 0
        && OwnerId is null
        && ByOn is null;

    public static ActionInput Of(AgreedAction action) =>
        new()
        {
            What = action.What,
            Why = action.Why ?? "",
            OwnerId = action.OwnerId,
            ByOn = action.ByOn,
            HowWeWillKnow = action.HowWeWillKnow ?? "",
            ChildId = action.ChildId,
        };

    /// <summary>What is missing or cannot be, by field; nothing when the action can be agreed.</summary>
    public IEnumerable<(string Field, string Says)> Problems(
        RecordContents contents,
        RecordPolicy policy
    )
    {
        foreach (var (key, name, text, missing) in Texts())
        {
            if (Passage.Tidy(text).Length > Longest)
            {
                yield return (name, "Keep this to 2,000 characters");
            }
            else if (Passage.Tidy(text).Length == 0 && Required(policy, key))
            {
                yield return (name, missing);
            }
        }

        if (OwnerId is not { } owner || !contents.Found.Supervision.IsParty(owner))
        {
            yield return (nameof(OwnerId), "Select who will do this");
        }

        if (ByOn is null)
        {
            yield return (nameof(ByOn), "Enter the day it is to be done by");
        }
        else if (AgreedAction.WhyNotBy(ByOn.Value, contents.Found.Session) is { } refusal)
        {
            yield return (nameof(ByOn), refusal.Reason);
        }

        if (ChildId is { } child && contents.Children.All(c => c.Id != child))
        {
            yield return (nameof(ChildId), "Select a child from the list");
        }
    }

    /// <summary>Only once <see cref="Problems"/> finds none.</summary>
    public ActionWords Words() =>
        new(
            Passage.Tidy(What),
            Given(Why),
            OwnerId!.Value,
            ByOn!.Value,
            Given(HowWeWillKnow),
            ChildId
        );

    private IEnumerable<(string Key, string Name, string Text, string Missing)> Texts() =>
        [
            (ActionField.What, nameof(What), What, "Enter what will be done"),
            (ActionField.Why, nameof(Why), Why, "Enter why"),
            (
                ActionField.HowWeWillKnow,
                nameof(HowWeWillKnow),
                HowWeWillKnow,
                "Enter how you will know that it worked"
            ),
        ];

    /// <summary>Nobody can do an action that does not say what; for the rest the policy decides.</summary>
    private static bool Required(RecordPolicy policy, string key) =>
        key == ActionField.What || policy.Actions.Field(key) is { Required: true };

    private static string? Given(string text) => Passage.Tidy(text) is { Length: > 0 } t ? t : null;
}
