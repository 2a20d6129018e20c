namespace Sightline.Agendas;

/// <summary>An item as it stands on the agenda of one session.</summary>
/// <param name="Item">The item.</param>
/// <param name="Child">The child it is about, as shown.</param>
/// <param name="AddedForOn">The day of the session it was added for; none where it came up between two.</param>
/// <param name="CarriedOver">It was added for an earlier session and is still to be talked about.</param>
/// <param name="NotReached">That session took place, without this.</param>
public sealed record AgendaLine(
    AgendaItem Item,
    string? Child,
    DateOnly? AddedForOn,
    bool CarriedOver,
    bool NotReached
);
