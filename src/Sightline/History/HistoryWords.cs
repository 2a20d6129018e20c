namespace Sightline.History;

/// <summary>What every act means, as its line reads after somebody's name. The same words as in <c>docs/history.md</c>, which a test reads beside them.</summary>
public static class HistoryWords
{
    public static IReadOnlyDictionary<string, string> Acts { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["person-added"] = "added a person by hand",
            ["person-changed"] = "changed a person's details, such as name, post, team or group",
            ["person-left"] = "said that a person leaves, and on which day",
            ["person-returned"] = "took a leaving day back",
            ["manager-changed"] = "gave a person another line manager from a day on, or none",
            ["leave-added"] = "wrote down leave, with its kind and days",
            ["leave-removed"] = "took leave out that was written down by mistake",
            ["role-given"] =
                "made somebody an administrator or a policy officer, or gave them a role that the policy names",
            ["role-ended"] = "ended that",
            ["people-imported"] = "brought people in from a file",
            ["people-import-undone"] = "took an import back",
            ["working-pattern-entered"] = "said when they work, from a day on",
            ["room-added"] = "added a room for supervision",
            ["room-closed"] = "took a room out of use",
            ["policy-draft-started"] = "began a draft of the policy, from what",
            ["policy-draft-written"] = "changed one of its files",
            ["policy-draft-withdrawn"] = "withdrew a draft",
            ["policy-simulated"] = "tried a draft on what happened here",
            ["policy-approved"] =
                "entered that a draft was approved, and from which day it is in force",
            ["policy-read"] = "said that they have read the policy in force",
            ["supervision-set-up"] = "began a supervision between two people",
            ["arrangement-agreed"] =
                "agreed, as a senior manager, that somebody other than the line manager supervises",
            ["arrangement-not-agreed"] = "did not agree to that, as a senior manager, and why",
            ["supervision-ended"] = "ended a supervision, and why",
            ["agreement-started"] = "began a version of the supervision agreement",
            ["agreement-written"] = "wrote down what was agreed in an area of the agreement",
            ["agreement-reason-given"] = "said why the agreement departs from the policy",
            ["first-thoughts-shared"] = "showed the other their first thoughts",
            ["agreement-signed"] = "signed the exact text of a version of the agreement",
            ["agreement-signature-undone"] =
                "changed words after one of the two had signed, which undoes the signature",
            ["agreement-reviewed"] = "looked at the agreement in force and said that it stands",
            ["agreement-review-confirmed"] = "confirmed that, as the other of the two",
            ["session-booked"] = "booked a session",
            ["session-moved"] = "put a session on another day or time, at whose wish and why",
            ["session-cancelled"] = "called a session off before its day, on which side and why",
            ["session-did-not-happen"] =
                "said after the day that a session did not take place, on which side and why",
            ["session-held"] = "said that a session took place",
            ["record-started"] = "began to write a session up",
            ["record-handed-over"] = "let the other of the two go on writing",
            ["record-shared"] = "fixed the exact text and gave it to the other to read",
            ["change-asked-for"] = "said what is not right in a shared record",
            ["record-signed"] = "signed the text that was shared last",
            ["addendum-added"] = "added a dated note after both had signed",
            ["departure-agreed"] =
                "agreed, as a senior manager, to what two people agreed outside the policy",
            ["departure-not-agreed"] = "did not agree to that, as a senior manager, and why",
            ["unrecorded-proposed"] = "asked that something personal stays out of a record",
            ["unrecorded-agreed"] = "agreed to that, as the other of the two",
            ["unrecorded-taken-back"] = "took that back, or did not agree",
            ["record-copied"] = "took a copy of a signed record out, of how much and as what",
            ["decision-recorded"] = "wrote down what was decided between two sessions",
            ["decision-confirmed"] = "confirmed that, as the other of the two",
            ["decision-commented"] = "said something about it that stays with it",
            ["concern-raised"] = "raised a concern about supervision",
            ["concern-answered"] = "wrote about a concern",
            ["concern-settled"] = "said what came of a concern",
            ["concern-handed-on"] = "asked somebody else to answer a concern",
            ["concern-closed"] = "said that a concern is settled",
            ["disclosure-recorded"] = "recorded something that had to be acted on",
            ["disclosure-reported"] = "recorded that somebody was told of it",
            ["disclosure-shown"] = "said that the other of the two knows of it",
            ["action-reported"] = "said between sessions how an action goes",
            ["case-note-recorded"] =
                "said that what was decided about a child is on the child's record",
            ["case-note-not-needed"] =
                "said that it does not belong on the child's record, and why",
            ["child-listed"] = "put a child on a worker's list",
            ["child-off-list"] = "took a child off a worker's list, and why",
            ["purpose-given"] = "said why they read something, from outside the supervision",
            ["removed-by-retention"] =
                "took something out that the policy no longer keeps, and why",
        };

    /// <summary>A reading says what was opened, an act what was done.</summary>
    public static string Of(string act, string? about) =>
        Acts.TryGetValue(act, out var words) ? Capital(words) : $"Opened {about}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
