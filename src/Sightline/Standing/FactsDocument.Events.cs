using System.Globalization;
using Sightline.Policies;

namespace Sightline.Standing;

internal sealed partial class FactsDocument
{
    private static readonly string[] LocalForms =
    [
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] OffsetForms =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
    ];

    /// <summary>One event as the file says it.</summary>
    /// <param name="Stream">Key of the stream; null where it belongs to the person and not to a stream.</param>
    private sealed record EventFact(
        NotedEvent Noted,
        string? Stream,
        string? Form,
        int? Minutes,
        AgreedInterval? Agreed,
        PolicyPlace ForPlace
    );

    private EventFact Event(YamlMap m)
    {
        var word = EventWord.Plain(m.Known("kind", _eventWords));
        var (at, wholeDay) = When(m);
        var stream = m.OptionalKnown("stream", _streams);
        var (form, minutes) = (m.OptionalKnown("form", _forms), m.OptionalNumber("minutes"));
        var (every, why) = (m.OptionalInterval("every"), m.OptionalText("why_less_often"));
        // Why something was called off says nothing to a rule, so any word may stand there.
        m.OptionalText("reason");
        var isSession = word == EventWord.Session;
        return new EventFact(
            new NotedEvent(word, at, wholeDay, m.OptionalText("id"), m.OptionalText("for")),
            Stream(stream, word),
            isSession ? form ?? policy.Forms.FirstOrDefault(f => f.Formal)?.Key ?? "" : form,
            minutes,
            every is null ? null : new AgreedInterval(every, why),
            new PolicyPlace(m.File, m.LineOf("for"))
        );
    }

    /// <summary>What belongs to a stream belongs to the policy's first where nobody says to which.</summary>
    private string? Stream(string? said, string word) =>
        said is not null
            ? policy
                .Streams.FirstOrDefault(s =>
                    s.Key == said || s.Also.Contains(said, StringComparer.Ordinal)
                )
                ?.Key
        : word
            is EventWord.Session
                or EventWord.Agreement
                or "cancelled"
                or "moved"
                or "agreement-reviewed"
                or "supervisor-changed"
            ? policy.Streams.Count > 0 ? policy.Streams[0].Key
                : null
        : null;

    private static (DateTime At, bool WholeDay) When(YamlMap m)
    {
        if (!m.Has("at"))
        {
            return (Clock.Instant(m.Day("on"), TimeOnly.MinValue), true);
        }

        if (m.OptionalDay("on") is not null)
        {
            m.Problem("at", "Say \"on\" for a day or \"at\" for a time, not both");
        }

        var word = m.Text("at");
        if (
            DateTime.TryParseExact(
                word,
                LocalForms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            ) && local.Year is >= 1900 and <= 2200
        )
        {
            return (
                Clock.Instant(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)),
                false
            );
        }

        if (
            DateTimeOffset.TryParseExact(
                word,
                OffsetForms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var instant
            ) && instant.Year is >= 1900 and <= 2200
        )
        {
            return (instant.UtcDateTime, false);
        }

        m.Problem(
            "at",
            $"\"{word}\" is not a time. Write it as day and local time: 2026-11-05T14:30"
        );
        return (default, true);
    }

    private void RefuseUnknownReferences(IReadOnlyList<EventFact> events)
    {
        string[] ids = [.. events.Select(e => e.Noted.Id).OfType<string>()];
        foreach (var e in events.Where(e => e.Noted.For is { } f && !ids.Contains(f)))
        {
            var close = Spelling.Nearest(e.Noted.For!, ids);
            problems.Add(
                new PolicyProblem(
                    e.ForPlace.File,
                    e.ForPlace.Line,
                    $"Nothing of this person has the id \"{e.Noted.For}\". {(close is null ? "Give the event that it is for an id" : $"Did you mean \"{close}\"?")}"
                )
            );
        }

        foreach (var twice in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var last = events.Last(e => e.Noted.Id == twice.Key);
            problems.Add(
                new PolicyProblem(
                    last.ForPlace.File,
                    last.ForPlace.Line,
                    $"Two events of this person have the id \"{twice.Key}\". Each needs its own"
                )
            );
        }
    }
}
