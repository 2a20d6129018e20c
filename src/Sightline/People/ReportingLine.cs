namespace Sightline.People;

/// <summary>
/// One pair of the reporting line as it is today: the manager stands above the person, so many steps up.
/// Derived from <see cref="LineManagement"/> so that "everyone below me" is one seek, however deep the line.
/// </summary>
public sealed class ReportingLine
{
    private ReportingLine() { }

    public ReportingLine(Guid agencyId, Guid managerId, Guid personId, int steps)
    {
        AgencyId = agencyId;
        ManagerId = managerId;
        PersonId = personId;
        Steps = steps;
    }

    public Guid AgencyId { get; private set; }
    public Guid ManagerId { get; private set; }
    public Guid PersonId { get; private set; }

    /// <summary>1 is the line manager, 2 the manager's manager, and so on.</summary>
    public int Steps { get; private set; }

    internal void StandsAbove(int steps) => Steps = steps;
}
