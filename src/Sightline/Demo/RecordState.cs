namespace Sightline.Demo;

/// <summary>How far the record of the last session has got.</summary>
internal enum RecordState
{
    NotBegun = 1,
    BeingWritten,
    Shared,
    ChangeAskedFor,
    SignedBySupervisee,
    SignedBySupervisor,
    Signed,
    SignedWithComment,
    SignedWithAddendum,
}
