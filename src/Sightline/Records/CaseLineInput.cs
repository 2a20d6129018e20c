using System.ComponentModel;

namespace Sightline.Records;

/// <summary>A line of a case list as a form brings it; a new one also says which child.</summary>
public sealed class CaseLineInput
{
    public Guid? ChildId { get; set; }
    public string Note { get; set; } = "";

    [DisplayName("The day it was due")]
    public DateOnly? DueOn { get; set; }
}
