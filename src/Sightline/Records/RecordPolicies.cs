using System.Collections.Concurrent;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Records;

/// <summary>
/// Finds what an agency's policy says of records: by the day for a new record, by its version for one that follows it.
/// A version never changes, so a page that knows which it follows asks the database once in the life of the node.
/// </summary>
public sealed class RecordPolicies(PolicyInForce policies)
{
    private static readonly ConcurrentDictionary<(Guid, Guid), RecordPolicy> Known = new();
    private static readonly ConcurrentDictionary<string, WorkingDays> Calendars = new(
        StringComparer.Ordinal
    );

    public async Task<RecordPolicy> InForce(Guid agencyId, DateOnly day) =>
        Of(await policies.On(agencyId, day));

    public async Task<RecordPolicy> Version(Guid agencyId, Guid versionId) =>
        Known.TryGetValue((agencyId, versionId), out var known)
            ? known
            : Known.GetOrAdd(
                (agencyId, versionId),
                Of(await policies.Version(agencyId, versionId))
            );

    private static RecordPolicy Of(AdoptedPolicy adopted) =>
        RecordPolicy.Of(
            adopted.VersionId,
            adopted.Policy,
            Calendars.GetOrAdd(
                adopted.Policy.Nation,
                nation => new WorkingDays(BankHolidays.ReadShipped(nation))
            )
        );
}
