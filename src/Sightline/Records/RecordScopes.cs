namespace Sightline.Records;

/// <summary>The words of the record for queries; each is the property of the same name, and a test holds them together.</summary>
public static class RecordScopes
{
    extension(IQueryable<SessionRecord> records)
    {
        public IQueryable<SessionRecord> Shared => records.Where(r => r.LatestSharingId != null);

        public IQueryable<SessionRecord> Signed => records.Where(r => r.SignedAt != null);

        /// <summary>Shared and not yet signed by this person.</summary>
        public IQueryable<SessionRecord> AwaitingSignatureFrom(Guid personId) =>
            records.Where(r =>
                r.SignedAt == null
                && r.LatestSharingId != null
                && !r.Signatures.Any(s =>
                    s.SharingId == r.LatestSharingId && s.SignerId == personId
                )
            );
    }
}
