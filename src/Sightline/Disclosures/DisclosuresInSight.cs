using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Disclosures;

/// <summary>A disclosure with the supervision it came up in, for one query.</summary>
internal sealed class DisclosureOfSupervision
{
    public required Disclosure Disclosure { get; init; }
    public required Supervision Supervision { get; init; }
}

/// <summary>Which disclosures somebody sees: their own, and others once the other of the two knows. Narrower than the table, whoever looks.</summary>
internal static class DisclosuresInSight
{
    extension(LineOfSight sight)
    {
        public IQueryable<DisclosureOfSupervision> Disclosures(
            SightlineDb db,
            CurrentPerson me,
            Reach reach
        )
        {
            var person = me.Person.Id;
            return from supervision in sight.Supervisions(reach, Thing.Disclosure)
                join disclosure in db.Disclosures
                    on new { supervision.AgencyId, supervision.Id } equals new
                    {
                        disclosure.AgencyId,
                        Id = disclosure.SupervisionId,
                    }
                where disclosure.AuthorId == person || disclosure.OtherKnewAt != null
                select new DisclosureOfSupervision
                {
                    Disclosure = disclosure,
                    Supervision = supervision,
                };
        }
    }
}
