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
        var clashes = KeepSections(input);
        KeepLines(input, errors, then);
        KeepNewLines(input, errors);
        KeepAgenda(input);
        if (Valid(errors, nameof(WriteInput.Minutes), nameof(WriteInput.InterruptedBy)))
        {
            Record.Finish(
                contents.Found.Session,
                input.Minutes,
                input.WasPrivate,
                input.Interruptions,
                writer,
                at
            );
        }

        if (then == "discuss" && input.DiscussChildId is null)
        {
            errors.AddModelError("Input.DiscussChildId", "Select which child you discussed");
        }

        return clashes;
    }

    private List<PassageClash> KeepSections(WriteInput input)
    {
        var clashes = new List<PassageClash>();
        foreach (var section in policy.Sections)
        {
            if (!input.Sections.TryGetValue(section.Key, out var typed) || !typed.Touched)
            {
                continue;
            }

            var passage = Record.Section(section.Key);
            if (PassageClash.Between(section.Key, typed, passage) is { } clash)
            {
                clashes.Add(clash);
            }
            else
            {
                Record.Write(section.Key, typed.Text, writer, at);
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
                && Valid(errors, $"Lines[{line.Id}].DueOn")
            )
            {
                Record.Say(line, Passage.Tidy(typed.Note), typed.DueOn, writer, at);
            }
        }
    }

    private void KeepNewLines(WriteInput input, ModelStateDictionary errors)
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
                if (Valid(errors, $"More[{section.Key}].DueOn"))
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
            else if (more.Note.Trim().Length > 0 || more.DueOn is not null)
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
            if (reached == (item.TalkedAboutInId is not null))
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

    private static bool Valid(ModelStateDictionary errors, params string[] fields) =>
        Array.TrueForAll(
            fields,
            field =>
                errors.GetFieldValidationState($"Input.{field}") != ModelValidationState.Invalid
        );
}
