namespace Sightline.Records;

/// <summary>The actions of a record on a page, with the policy that names what became of them.</summary>
public sealed record ActionsOnPage(RecordContents Contents, RecordPolicy Policy);
