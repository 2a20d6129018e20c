using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Planning;

/// <summary>A supervision that takes a supervisor's time, with what its agreement in force says about how often and how long.</summary>
internal sealed class CarriedSupervision
{
    public required Supervision Supervision { get; init; }
    public required Person Supervisor { get; init; }
    public required Person Supervisee { get; init; }
    public required int? EveryWeeks { get; init; }
    public required int? Minutes { get; init; }
    public required bool SaidWhy { get; init; }

    public AgreedTerms Agreed => new(EveryWeeks, Minutes, SaidWhy);

    /// <summary>Those that last and that nobody has still to agree to.</summary>
    public static IQueryable<CarriedSupervision> Of(
        SightlineDb db,
        IQueryable<Supervision> supervisions
    ) =>
        supervisions
            .Where(v => v.EndedOn == null && (v.LineManaged || v.ArrangementAgreedAt != null))
            .OrderBy(v => v.Supervisee!.FamilyName)
            .ThenBy(v => v.Supervisee!.GivenName)
            .ThenBy(v => v.Id)
            .Select(v => new CarriedSupervision
            {
                Supervision = v,
                Supervisor = v.Supervisor!,
                Supervisee = v.Supervisee!,
                EveryWeeks = db
                    .Agreements.Where(a =>
                        a.AgencyId == v.AgencyId && a.SupervisionId == v.Id && a.SignedAt != null
                    )
                    .OrderByDescending(a => a.Version)
                    .Select(a => a.EveryWeeks)
                    .FirstOrDefault(),
                Minutes = db
                    .Agreements.Where(a =>
                        a.AgencyId == v.AgencyId && a.SupervisionId == v.Id && a.SignedAt != null
                    )
                    .OrderByDescending(a => a.Version)
                    .Select(a => a.Minutes)
                    .FirstOrDefault(),
                SaidWhy = db
                    .Agreements.Where(a =>
                        a.AgencyId == v.AgencyId && a.SupervisionId == v.Id && a.SignedAt != null
                    )
                    .OrderByDescending(a => a.Version)
                    .Select(a => a.WhyOutsidePolicy != null)
                    .FirstOrDefault(),
            });
}
