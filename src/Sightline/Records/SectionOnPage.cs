namespace Sightline.Records;

/// <summary>One section of the template on the page where the record is written.</summary>
public sealed record SectionOnPage(WriteModel Page, TemplateSection Section)
{
    public SectionInput Input => Page.Input.Sections.GetValueOrDefault(Section.Key) ?? new();
    public PassageClash? Clash => Page.Clashes.GetValueOrDefault(Section.Key);
}
