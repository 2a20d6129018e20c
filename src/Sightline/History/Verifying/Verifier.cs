using System.Data;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History.Verifying;

/// <summary>Looks whether the history and everything signed are what they were, and says where they are not. Changes nothing.</summary>
public static class Verifier
{
    /// <param name="db">The installation's database.</param>
    /// <param name="publicKey">The key that signs its checkpoints; none where it has never signed one.</param>
    /// <param name="outside">Checkpoints that were kept outside.</param>
    /// <param name="cancellation">When to stop.</param>
    public static async Task<Verification> Verify(
        SightlineDb db,
        string? publicKey,
        IReadOnlyList<CheckpointFile> outside,
        CancellationToken cancellation = default
    )
    {
        var verification = new Verification();
        // Everything as it stood at one moment, while others go on writing.
        await using var transaction = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(
                db is PostgresDb ? IsolationLevel.RepeatableRead : IsolationLevel.Serializable,
                cancellation
            )
            : null;
        foreach (var table in await Unchangeable.Unprotected(db, cancellation))
        {
            verification.Say(
                $"The table {table}",
                "is not protected: its triggers are gone. Put them back with: sightline migrate"
            );
        }

        var inside = await db.HistoryCheckpoints.AsNoTracking().ToListAsync(cancellation);
        var kept = Signed(inside.Select(KeptCheckpoint.Of), publicKey, "Database", verification);
        foreach (var file in outside)
        {
            kept.AddRange(
                Signed(file.Checkpoints, publicKey ?? file.Key, "Kept outside", verification)
            );
        }

        var agencies = await db.Agencies.Select(a => a.Id).ToListAsync(cancellation);
        agencies.AddRange(kept.Select(c => c.Agency).Except(agencies).ToList());
        foreach (var agency in agencies)
        {
            await new LogCheck(
                db,
                agency,
                [.. kept.Where(c => c.Agency == agency)],
                verification
            ).Run(cancellation);
            await new RecordCheck(db, agency, verification).Run(cancellation);
            await new AgreementCheck(db, agency, verification).Run(cancellation);
            await new PurposeCheck(db, agency, verification).Run(cancellation);
        }

        return verification;
    }

    /// <summary>What a proof that left the installation is worth by itself.</summary>
    public static Verification Verify(HistoryProof proof, string? publicKey)
    {
        var verification = new Verification { Lines = proof.Lines.Count };
        var kept = Signed([proof.Checkpoint], publicKey ?? proof.Key, "The proof", verification);
        verification.Checkpoints = kept.Count;
        foreach (var line in proof.Lines.Where(l => !l.LeadsTo(proof.Checkpoint)))
        {
            verification.Say(
                $"Line {line.Position:N0}",
                "does not lead to the checkpoint: it was changed, or is from another log"
            );
        }

        return verification;
    }

    private static List<KeptCheckpoint> Signed(
        IEnumerable<KeptCheckpoint> checkpoints,
        string? publicKey,
        string where,
        Verification verification
    )
    {
        var sound = new List<KeptCheckpoint>();
        foreach (var checkpoint in checkpoints)
        {
            if (
                publicKey is not null
                && CheckpointKey.Signed(publicKey, checkpoint.ToStatement(), checkpoint.Signature)
            )
            {
                sound.Add(checkpoint);
            }
            else
            {
                verification.Say(
                    $"{where}, checkpoint of {Words.Moment(checkpoint.At)}",
                    publicKey is null
                        ? "cannot be checked without the key that signed it"
                        : "was not signed by the key of this installation, or was changed since"
                );
            }
        }

        return sound;
    }
}
