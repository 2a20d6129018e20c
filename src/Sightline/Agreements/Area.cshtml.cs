using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Agreements;

/// <summary>Every question of one area: what each thinks first, then what both agree.</summary>
public sealed class AreaModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, sight, policies, clock)
{
    [BindProperty]
    public AreaInput Input { get; set; } = new();

    public AgreementArea Area { get; private set; } = null!;

    /// <summary>Words that were saved while this page was open, by the name of the field they stand above.</summary>
    public Dictionary<string, PassageClash> Clashes { get; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string key)
    {
        if (await FindArea(id, key) is { } answer)
        {
            return answer;
        }

        Input = AreaInput.Of(Draft, Area, Me.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string key, string? then) =>
        await Db.TryTwice(() => Save(id, key, then))
        ?? throw new InvalidOperationException("This agreement keeps changing");

    public static string AnswerField(AgreementQuestion question) =>
        $"Input.Answers[{question.Key}].{(question.Kind == AgreementQuestionKind.ReviewDate ? "On" : "Text")}";

    public static string ThoughtField(AgreementQuestion question) =>
        $"Input.Thoughts[{question.Key}].Text";

    private async Task<IActionResult?> Save(Guid id, string key, string? then)
    {
        if (await FindArea(id, key) is { } answer)
        {
            return answer;
        }

        if (WhyNotWrite is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        await LoadWording();
        Clashes.Clear();
        var before = Draft.Departures(Policy);
        var answers = Area
            .Questions.Select(Answered)
            .OfType<KeyValuePair<string, string>>()
            .ToList();
        Draft.Agree(Area, answers, Policy, Me, Found.Supervision, Now);
        var thoughts = Area.Questions.Select(q => Thought(q, then == "share")).OfType<Thought>();
        Draft.Think(Area, [.. thoughts], Me, Found.Supervision, Now);
        if (await Db.TrySave() != Saving.Saved)
        {
            return null;
        }

        if (Clashes.Count > 0 || !ModelState.IsValid)
        {
            ShowWhatIsThereNow();
            return Page();
        }

        // A reason holds for what it was given for: something else that is less than the policy asks is asked about anew.
        var departures = Draft.Departures(Policy);
        if (departures.Count > 0 && !departures.SequenceEqual(before))
        {
            return Redirect($"{Root}/why");
        }

        TempData["Success"] =
            then == "share"
                ? $"Saved. {Other.GivenName} can see your first thoughts on this."
                : "Saved.";
        return Redirect(then is "share" or "stay" ? $"{Root}/edit/{key}" : $"{Root}/edit");
    }

    /// <summary>What is to be kept of one question; none where nothing was changed, or where it cannot be kept as it is.</summary>
    private KeyValuePair<string, string>? Answered(AgreementQuestion question)
    {
        var field = AnswerField(question);
        if (
            !Input.Answers.TryGetValue(question.Key, out var typed)
            || ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid
        )
        {
            return null;
        }

        var kept = typed.Kept(question);
        if (AsShown.Mark(kept) == typed.Shown)
        {
            return null;
        }

        if (Policy.WhyNot(question, kept, Today) is { } refusal)
        {
            ModelState.AddModelError(field, refusal.Reason);
            return null;
        }

        var there = Draft.Answer(question.Key);
        if (there is not null && there.ClashesWith(kept, typed.Version))
        {
            Clashes[field] = new(
                question.Key,
                AnswerForm.Words(question, there.Text),
                there.WrittenById,
                there.WrittenAt
            );
            return null;
        }

        return new(question.Key, kept);
    }

    /// <summary>What is to be kept of the reader's own thought; none where words would be lost.</summary>
    private Thought? Thought(AgreementQuestion question, bool shareAll)
    {
        if (!Input.Thoughts.TryGetValue(question.Key, out var typed))
        {
            return null;
        }

        var field = ThoughtField(question);
        var there = Draft.ThoughtOf(Me.Id, question.Key);
        var touched = AsShown.Mark(typed.Text) != typed.Shown;
        if (touched && typed.Text.Length > Passage.LongestText)
        {
            ModelState.AddModelError(field, $"Enter {Passage.LongestText:N0} characters or fewer");
            return null;
        }

        if (touched && there is not null && there.ClashesWith(typed.Text, typed.Version))
        {
            Clashes[field] = new(question.Key, there.Text, there.WrittenById, there.WrittenAt);
            return null;
        }

        return new(question.Key, touched ? typed.Text : there?.Text ?? "", typed.Share || shareAll);
    }

    /// <summary>What was typed stays where it was typed; saving again puts it in place of the words shown above it.</summary>
    private void ShowWhatIsThereNow()
    {
        foreach (var question in Area.Questions)
        {
            var (answer, thought) = (
                Draft.Answer(question.Key),
                Draft.ThoughtOf(Me.Id, question.Key)
            );
            if (Input.Answers.TryGetValue(question.Key, out var typed))
            {
                typed.Version = answer?.Version ?? 0;
                typed.Shown = AsShown.Mark(answer?.Text ?? "");
            }

            if (Input.Thoughts.TryGetValue(question.Key, out var mine))
            {
                mine.Version = thought?.Version ?? 0;
                mine.Shown = AsShown.Mark(thought?.Text ?? "");
            }
        }
    }

    private async Task<IActionResult?> FindArea(Guid id, string key)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Policy.Form.Area(key) is not { } known)
        {
            return NotFound();
        }

        Area = known;
        var keys = known.Questions.Select(q => q.Key).ToList();
        await Db.Entry(Draft)
            .Collection(a => a.Answers)
            .Query()
            .Where(a => keys.Contains(a.Key))
            .LoadAsync();
        await Db.Entry(Draft)
            .Collection(a => a.FirstThoughts)
            .Query()
            .Where(t => keys.Contains(t.Key))
            .LoadAsync();
        return null;
    }
}
