namespace Sightline.Demo;

/// <summary>How far the agreement of a supervision has got.</summary>
internal enum AgreementState
{
    None = 1,
    BeingTalkedAbout,
    SignedByOne,
    InDate,
    Reviewed,
    ReviewDueSoon,
    ReviewOverdue,
}
