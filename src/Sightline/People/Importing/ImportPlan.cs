using System.Security.Cryptography;
using System.Text;

namespace Sightline.People.Importing;

/// <summary>What bringing in a file would do, worked out without doing it: the dry run.</summary>
/// <param name="People">The sound rows, in the order of the file.</param>
/// <param name="Problems">The rows that need somebody, in the order of the file.</param>
public sealed record ImportPlan(
    IReadOnlyList<PlannedPerson> People,
    IReadOnlyList<RowProblem> Problems
)
{
    public IEnumerable<PlannedPerson> New => People.Where(p => p.IsNew);
    public IEnumerable<PlannedPerson> Changed => People.Where(p => !p.IsNew && !p.ChangesNothing);
    public IEnumerable<PlannedPerson> NewManager => Changed.Where(p => p.ChangesManager);
    public IEnumerable<PlannedPerson> Leavers => Changed.Where(p => p.Leaves);
    public IEnumerable<PlannedPerson> Returners => Changed.Where(p => p.Returns);

    /// <summary>Anything else: a name, an address, a post, a team.</summary>
    public IEnumerable<PlannedPerson> OtherwiseChanged => Changed.Where(p => p.ChangesDetails);
    public int Unchanged => People.Count(p => p.ChangesNothing);
    public int RowsWithProblems => Problems.Select(p => p.Row).Distinct().Count();
    public bool ChangesNothing => People.All(p => p.ChangesNothing);

    /// <summary>Posts of people whom no group of the policy covers yet.</summary>
    public IReadOnlyList<string> PostsWithoutGroup =>
        [
            .. People
                .Where(p => p.Wanted is { Group: null, LeftOn: null, Post.Length: > 0 })
                .Select(p => p.Wanted.Post)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>42 new, 3 changed manager, 1 leaver, 2 rows need you</summary>
    public string Words =>
        string.Join(
            ", ",
            new (int Count, Func<int, string> Say)[]
            {
                (New.Count(), n => $"{n:N0} new"),
                (NewManager.Count(), n => $"{n:N0} changed manager"),
                (Leavers.Count(), n => Shared.Words.Count(n, "leaver")),
                (Returners.Count(), n => $"{n:N0} returned"),
                (OtherwiseChanged.Count(), n => $"{n:N0} with other changes"),
                (Unchanged, n => $"{n:N0} unchanged"),
                (RowsWithProblems, n => n == 1 ? "1 row needs you" : $"{n:N0} rows need you"),
            }
                .Where(part => part.Count > 0)
                .Select(part => part.Say(part.Count))
                .DefaultIfEmpty("nothing to do")
        );

    /// <summary>Changes when anything about the plan changes, so that nobody confirms a plan they have not seen.</summary>
    public string Fingerprint
    {
        get
        {
            var text = new StringBuilder();
            foreach (var person in People)
            {
                text.Append(person.Known)
                    .Append(person.Wanted with { Id = default, ManagerId = null })
                    .Append(person.ManagerNumber)
                    .Append('\n');
            }

            return Convert.ToHexString(
                SHA256.HashData(Encoding.UTF8.GetBytes(text.AppendJoin('\n', Problems).ToString()))
            );
        }
    }
}
