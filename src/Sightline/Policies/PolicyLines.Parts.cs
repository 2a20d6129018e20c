namespace Sightline.Policies;

public static partial class PolicyLines
{
    private static IEnumerable<PolicyLine> Meeting(SupervisionPolicy p)
    {
        const string part = "How you meet";
        yield return new(
            "supervisor",
            part,
            p.Supervisor.Words.Length > 0
                ? p.Supervisor.Words
                : $"The supervisor is: {Roles(p, [p.Supervisor.Default])}.",
            p.Supervisor.Clause,
            InBrief: true
        );
        yield return new(
            "formal-forms",
            part,
            $"These count: {List(p.Forms.Where(f => f.Formal))}.{(p.Forms.Any(f => !f.Formal) ? $" These add to them and do not count: {List(p.Forms.Where(f => !f.Formal))}." : "")}",
            p.Forms.FirstOrDefault(f => f.Formal)?.Clause,
            InBrief: true
        );
        foreach (var form in p.Forms)
        {
            yield return new(
                $"form {form.Key}",
                part,
                $"{form.Label}: {(form.Formal ? "counts" : "does not count")}. {form.Hint}",
                form.Clause
            );
        }

        yield return new(
            "pauses",
            part,
            p.LeaveKinds.Any(k => k.Pauses)
                ? $"The clock stops for: {List(p.LeaveKinds.Where(k => k.Pauses))}. Not for: {List(p.LeaveKinds.Where(k => !k.Pauses))}."
                : "No leave stops the clock.",
            p.LeaveKinds.FirstOrDefault(k => k.Pauses)?.Clause,
            InBrief: true
        );
        foreach (var place in p.Places)
        {
            yield return new($"place {place.Key}", part, place.Label, place.Clause);
        }

        foreach (var training in p.Training)
        {
            yield return new(
                $"training {training.Key}",
                part,
                $"{training.Label}, for: {Roles(p, training.For)}{(training.Renew is { } every ? $"; again {every.Every}" : "")}.",
                training.Clause,
                InBrief: true
            );
        }
    }

    private static IEnumerable<PolicyLine> Keeping(SupervisionPolicy p)
    {
        const string part = "What is written down, and who sees it";
        yield return new(
            "signing",
            part,
            $"Signed by: {Roles(p, p.Signing.Signatories)}. {p.Signing.WriterWords}",
            p.Signing.Clause,
            InBrief: true
        );
        yield return new("share", part, p.Signing.Share.Words, p.Signing.Share.Clause);
        yield return new("sign", part, p.Signing.Sign.Words, p.Signing.Sign.Clause);
        yield return new(
            "case-note",
            part,
            $"{p.CaseNote.Deadline.Words} {p.CaseNote.BriefNote}",
            p.CaseNote.Deadline.Clause,
            InBrief: true
        );
        yield return new(
            "readers",
            part,
            $"The file may be read, as far as their part allows, by: {Roles(p, p.File.Readers)}.",
            p.File.ReadersClause,
            InBrief: true
        );
        yield return new(
            "retention",
            part,
            p.LeftToService.Contains("retention", StringComparer.Ordinal)
                ? "How long records are kept is set by the agency."
                : $"Records are kept for {p.Retention.AfterLeaving.Words} after somebody leaves. {p.Retention.LongerWhen}",
            p.Retention.Clause,
            InBrief: true
        );
        if (p.Confidentiality is not { } limits)
        {
            yield break;
        }

        yield return new("confidentiality", part, limits.Words, limits.Clause);
        foreach (var response in limits.Responses)
        {
            var channel = limits.Channels.FirstOrDefault(c => c.Key == response.Channel)?.Label;
            yield return new(
                $"response {response.Key}",
                part,
                $"{response.Label}{(channel is null ? "" : $" ({channel})")}: {List(limits.Issues.Where(i => i.Response == response.Key))}.",
                response.Clause,
                InBrief: true
            );
        }
    }

    private static IEnumerable<PolicyLine> Looking(SupervisionPolicy p)
    {
        const string part = "How quality is looked after";
        foreach (var sample in p.Audit?.Samples ?? [])
        {
            yield return new(
                $"sample {sample.Key}",
                part,
                $"{Capital(sample.Every.Every)}, {(sample.AtRandom ? "files drawn at random" : "files")} are audited by: {Roles(p, sample.By)}{(sample.For is { } on ? $", on behalf of: {Roles(p, [on])}" : "")}.",
                sample.Clause,
                InBrief: true
            );
        }

        foreach (var question in p.Audit?.Questions ?? [])
        {
            yield return new(
                $"audit {question.Key}",
                "The audit's questions",
                $"{question.Number}. {question.Label}",
                question.Clause
            );
        }

        foreach (var statement in p.Survey?.Statements ?? [])
        {
            yield return new(
                $"survey {statement.Key}",
                "What supervisees are asked",
                statement.Label,
                statement.Clause
            );
        }

        foreach (var review in p.Reviews)
        {
            yield return new(
                $"cycle {review.Key}",
                part,
                $"{review.Label}: {(review.Every is { } every ? $"{every.Every}" : "how often is set by the agency")}.",
                review.Clause,
                InBrief: true
            );
        }

        foreach (var measure in p.Measures)
        {
            yield return new($"measure {measure.Key}", part, measure.Label, measure.Clause);
        }
    }

    private static IEnumerable<PolicyLine> Duties(SupervisionPolicy p)
    {
        foreach (
            var (side, duties) in new[]
            {
                ("What your supervisor answers for", p.Responsibilities.Supervisor),
                ("What you answer for as a supervisee", p.Responsibilities.Supervisee),
                ("What you both answer for", p.Responsibilities.Both),
                ("What the organisation answers for", p.Responsibilities.Organisation),
                ("What the partnership answers for", p.Responsibilities.Partnership),
            }
        )
        {
            foreach (var duty in duties)
            {
                yield return new(
                    $"duty {side} {duty.Key}",
                    side,
                    duty.Label,
                    duty.Clause,
                    InBrief: true
                );
            }
        }
    }

    private static IEnumerable<PolicyLine> Standards(SupervisionPolicy p) =>
        p
            .Standards.Select(s => new PolicyLine(
                $"standard {s.Key}",
                "Standards",
                $"{s.Number}. {s.Label}{(s.Words.Count == 0 ? "" : $": {string.Join(' ', s.Words)}")}",
                s.Clause,
                InBrief: true
            ))
            .Concat(
                p.Functions.Select(f => new PolicyLine(
                    $"function {f.Key}",
                    "What supervision is for",
                    $"{f.Label}{(f.About.Length == 0 ? "" : $": {f.About}")}",
                    f.Clause,
                    InBrief: true
                ))
            )
            .Concat(Parts("stakeholder", "Whom it serves", p.Stakeholders))
            .Concat(Parts("step", "The steps of reflection", p.Cycle));

    private static IEnumerable<PolicyLine> Forms(SupervisionPolicy p) =>
        p
            .Agreement.Questions.Select(q => new PolicyLine(
                $"question {q.Key}",
                "The agreement's questions",
                q.Label,
                q.Clause
            ))
            .Concat(
                p.Record.Sections.Select(s => new PolicyLine(
                    $"section {s.Key}",
                    "The record's sections",
                    s.Label,
                    s.Clause
                ))
            )
            .Concat(
                p.Discussion.Headings.Select(h => new PolicyLine(
                    $"heading {h.Key}",
                    "What is asked about a child",
                    h.Label,
                    h.Clause
                ))
            )
            .Concat(
                p.File.Sections.Select(s => new PolicyLine(
                    $"file {s.Key}",
                    "The file's sections",
                    $"{s.Number}. {s.Label}: {List(s.Contents.Select(c => new PolicyWord(c.Key, c.Label, c.Clause)))}",
                    s.Clause
                ))
            )
            .Concat(
                p.File.Documents.Select(d => new PolicyLine(
                    $"document {d.Key}",
                    "Documents that the file holds",
                    d.Label,
                    d.Clause
                ))
            );

    private static IEnumerable<PolicyLine> Parts(
        string kind,
        string heading,
        IReadOnlyList<ModelPart> parts
    ) =>
        parts.Select(s => new PolicyLine(
            $"{kind} {s.Key}",
            heading,
            $"{s.Label}{(s.About.Length == 0 ? "" : $": {s.About}")}",
            s.Clause
        ));

    private static string List(IEnumerable<PolicyWord> words)
    {
        string[] labels = [.. words.Select(w => w.Label)];
        return labels.Length == 0 ? "none" : string.Join("; ", labels.Select(l => l.TrimEnd('.')));
    }
}
