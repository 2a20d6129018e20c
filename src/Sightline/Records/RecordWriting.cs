using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sightline.Records;

/// <summary>Puts what the form of the record brought where it belongs, and says which words would have been lost.</summary>
internal sealed class RecordWriting(
    RecordContents contents,
    RecordPolicy policy,
    Person writer,
    DateTime at
)
{
    private readonly Dictionary<string, string> _unlisted = new(StringComparer.Ordinal);

    private SessionRecord Record => contents.Record;

    /// <summary>Where on the page a line stood that was taken off its list.</summary>
    public string? SectionOf(string lineId) => _unlisted.GetValueOrDefault(lineId);

    public IReadOnlyList<PassageClash> Keep(
        WriteInput input,
        ModelStateDictionary errors,
        string? then
    )
    {
        var clashes = KeepSections(input, errors);
        KeepLines(input, errors, then);
        KeepNewLines(input, errors, then);
        KeepAgenda(input);
        KeepClosing(input, errors);

        if (then == "discuss" && input.DiscussChildId is null)
        {
            errors.AddModelError("Input.DiscussChildId", "Select which child you discussed");
        }

        return clashes;
    }

    private List<PassageClash> KeepSections(WriteInput input, ModelStateDictionary errors)
    {
        var clashes = new List<PassageClash>();
        foreach (var section in policy.Sections)
        {
            if (!input.Sections.TryGetValue(section.Key, out var typed) || !typed.Touched)
            {
                continue;
            }

            var passage = Record.Section(section.Key);
            if (Passage.WhyNotKeep(section.Label, typed.TextBeside(passage)) is { } refusal)
            {
                errors.AddModelError($"Input.Sections[{section.Key}].Text", refusal.Reason);
            }
            else if (PassageClash.Between(typed, passage) is { } clash)
            {
                clashes.Add(clash);
            }
            else
            {
                Record.Write(section.Key, typed.TextBeside(passage), writer, at);
            }
        }

        return clashes;
    }

    private void KeepLines(WriteInput input, ModelStateDictionary errors, string? then)
    {
        foreach (var line in Record.CaseLines.ToList())
        {
            if (then == $"unlist:{line.Id}")
            {
                _unlisted[line.Id.ToString()] = line.Section;
                Record.Unlist(line, writer, at);
            }
            else if (
                input.Lines.TryGetValue(line.Id, out var typed)
                && typed.Touched
                && Valid(errors, $"Lines[{line.Id}].DueOn")
                && Short(errors, $"Input.Lines[{line.Id}].Note", typed.Note)
            )
            {
                if (typed.ClashesWith(line))
                {
                    errors.AddModelError(
                        $"Input.Lines[{line.Id}].Note",
                        $"Saved while this page was open: “{line.Note}”{(line.DueOn is { } due ? $", due on {Words.Day(due)}" : "")}. Yours is here. Save again to keep it in place of that"
                    );
                }
                else
                {
                    Record.Say(line, Passage.Tidy(typed.Note), typed.DueOn, writer, at);
                }
            }
        }
    }

    private void KeepNewLines(WriteInput input, ModelStateDictionary errors, string? then)
    {
        foreach (var section in policy.CaseLists)
        {
            if (!input.More.TryGetValue(section.Key, out var more))
            {
                continue;
            }

            var field = $"Input.More[{section.Key}]";
            if (more.ChildId is { } child && contents.Children.Any(c => c.Id == child))
            {
                if (
                    Valid(errors, $"More[{section.Key}].DueOn")
                    && Short(errors, $"{field}.Note", more.Note)
                )
                {
                    Record.List(
                        section.Key,
                        contents.Child(child),
                        Passage.Tidy(more.Note),
                        more.DueOn,
                        writer,
                        at
                    );
                }
            }
            else if (
                more.Note.Trim().Length > 0
                || more.DueOn is not null
                || then == $"list:{section.Key}"
            )
            {
                errors.AddModelError($"{field}.ChildId", "Select which child this is about");
            }
        }
    }

    private void KeepAgenda(WriteInput input)
    {
        foreach (var item in contents.Agenda)
        {
            var reached = input.TalkedAbout.Contains(item.Id);
            if (
                reached == input.WasTalkedAbout.Contains(item.Id)
                || reached == (item.TalkedAboutInId is not null)
            )
            {
                continue;
            }

            if (reached)
            {
                item.TalkAbout(contents.Found.Session);
            }
            else
            {
                item.LeaveForNextTime(contents.Found.Session);
            }

            Record.Touched(true, at);
        }
    }

    private void KeepClosing(WriteInput input, ModelStateDictionary errors)
    {
        var session = contents.Found.Session;
        var now = WriteInput.ClosingMark(
            session.HeldMinutes,
            session.WasPrivate,
            session.Interruptions
        );
        if (
            !input.ClosingTouched
            || !Valid(errors, nameof(WriteInput.Minutes), nameof(WriteInput.InterruptedBy))
        )
        {
            return;
        }

        if (
            AsShown.WouldLose(
                input.ClosingShown,
                WriteInput.ClosingMark(input.Minutes, input.WasPrivate, input.Interruptions),
                now
            )
        )
        {
            errors.AddModelError(
                "Input.Minutes",
                "How it really was has been said otherwise while this page was open. Save again to keep what stands here"
            );
            return;
        }

        Record.Finish(session, input.Minutes, input.WasPrivate, input.Interruptions, writer, at);
    }

    private static bool Short(ModelStateDictionary errors, string field, string note)
    {
        var length = Passage.Tidy(note).Length;
        if (length > CaseLine.LongestNote)
        {
            errors.AddModelError(
                field,
                $"What there is to say must be {CaseLine.LongestNote:N0} characters or fewer. This has {length:N0}"
            );
        }

        return length <= CaseLine.LongestNote;
    }

    private static bool Valid(ModelStateDictionary errors, params string[] fields) =>
        Array.TrueForAll(
            fields,
            field =>
                errors.GetFieldValidationState($"Input.{field}") != ModelValidationState.Invalid
        );
}
