namespace Sightline.Agendas;

/// <summary>One person's items on the page.</summary>
public sealed record AgendaPart(ShowModel Page, Person Author)
{
    public IReadOnlyList<AgendaLine> Lines { get; } = [.. Page.Agenda.Of(Author.Id)];
    public bool Mine => Page.MyId == Author.Id;

    /// <summary>The numbers run on from the supervisee's items to the supervisor's.</summary>
    public int NumberBefore { get; } =
        Author.Id == Page.Session.SuperviseeId
            ? 0
            : Page.Agenda.Of(Page.Session.SuperviseeId).Count();
}
