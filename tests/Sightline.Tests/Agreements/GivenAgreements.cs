using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Tests.Agreements;

/// <summary>Agreements of Amara's and Ben's, as far as a test needs them.</summary>
internal static class GivenAgreements
{
    public static string PathOf(Given given) => $"/supervision/{given.Supervision.Id}/agreement";

    /// <summary>An answer to every question, in the form it is kept, some of them as said.</summary>
    public static Dictionary<string, string> Answers(
        AgreementPolicy policy,
        DateOnly today,
        params (string Question, string Text)[] said
    )
    {
        var answers = policy.Form.Questions.ToDictionary(
            q => q.Key,
            q =>
                q.Kind switch
                {
                    AgreementQuestionKind.Interval => "4",
                    AgreementQuestionKind.Minutes => "90",
                    AgreementQuestionKind.ReviewDate => AnswerForm.Keep(today.AddMonths(6)),
                    AgreementQuestionKind.ThirdPerson => "Nia Farrow, service manager",
                    _ => $"We agreed this on {q.Key}.",
                }
        );
        foreach (var (question, text) in said)
        {
            answers[question] = text;
        }

        return answers;
    }

    /// <summary>A version with an answer to every question, signed by nobody.</summary>
    public static Agreement Draft(
        Supervision supervision,
        AgreementPolicy policy,
        DateTime at,
        Agreement? latest = null,
        params (string Question, string Text)[] said
    )
    {
        var amara = supervision.Supervisor!;
        var draft = Agreement.Start(supervision, latest, policy, amara, at);
        var answers = Answers(policy, Clock.LocalDay(at), said);
        foreach (var area in policy.Form.Areas)
        {
            draft.Agree(
                area,
                area.Questions.Select(q => KeyValuePair.Create(q.Key, answers[q.Key])),
                policy,
                amara,
                supervision,
                at
            );
        }

        return draft;
    }

    public static void SignBoth(
        Agreement draft,
        Supervision supervision,
        AgreementPolicy policy,
        DateTime at
    )
    {
        var text = AgreementText.Of(draft, supervision, policy);
        draft.Sign(supervision.Supervisee!, supervision, policy, text, new(Proof.Passkey, at), at);
        draft.Sign(supervision.Supervisor!, supervision, policy, text, new(Proof.Passkey, at), at);
    }

    public static async Task Draft(
        TestHost host,
        Given given,
        params (string Question, string Text)[] said
    )
    {
        await using var db = host.Open();
        var (supervision, policy, latest) = await Found(
            db,
            given.Northmere.Id,
            given.Supervision.Id
        );
        db.Add(Draft(supervision, policy, host.Clock.Now, latest, said));
        await db.SaveChangesAsync();
    }

    /// <summary>The next version, in force since a day.</summary>
    public static Task Signed(
        TestHost host,
        Given given,
        DateOnly on,
        string? why = null,
        params (string Question, string Text)[] said
    ) => Signed(host, given.Northmere.Id, given.Supervision.Id, on, why, said);

    public static async Task Signed(
        TestHost host,
        Guid agency,
        Guid supervisionId,
        DateOnly on,
        string? why,
        params (string Question, string Text)[] said
    )
    {
        await using var db = host.Open();
        var (supervision, policy, latest) = await Found(db, agency, supervisionId);
        var at = Clock.Instant(on, new TimeOnly(10, 0));
        var draft = Draft(supervision, policy, at, latest, said);
        if (why is not null)
        {
            draft.SayWhy(why, supervision.Supervisor!, supervision, at);
        }

        SignBoth(draft, supervision, policy, at);
        db.Add(draft);
        await db.SaveChangesAsync();
    }

    /// <summary>The latest version with all that belongs to it.</summary>
    public static async Task<Agreement> Latest(TestHost host, Given given)
    {
        await using var db = host.Open();
        return await db
            .Agreements.Include(a => a.Answers)
            .Include(a => a.FirstThoughts)
            .Include(a => a.Wordings)
            .Include(a => a.Signatures)
            .Include(a => a.Reviews)
            .Where(a => a.SupervisionId == given.Supervision.Id)
            .OrderByDescending(a => a.Version)
            .FirstAsync();
    }

    private static async Task<(Supervision, AgreementPolicy, Agreement?)> Found(
        SightlineDb db,
        Guid agency,
        Guid supervisionId
    )
    {
        var supervision = await db
            .Supervisions.Include(s => s.Supervisor)
            .Include(s => s.Supervisee)
            .FirstAsync(s => s.Id == supervisionId);
        var latest = await db
            .Agreements.Include(a => a.Answers)
            .Where(a => a.SupervisionId == supervision.Id)
            .OrderByDescending(a => a.Version)
            .FirstOrDefaultAsync();
        return (
            supervision,
            AgreementPolicy.Of(
                await new PolicyInForce(db).On(agency, new DateOnly(2026, 11, 26)),
                supervision
            ),
            latest
        );
    }
}
