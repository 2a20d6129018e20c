using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.History.Verifying;

/// <summary>
/// Works one agency's log out again from its lines, and compares: every line with the hash it had, the places with each other, the whole with the
/// head and with every checkpoint, those in the database and those kept outside.
/// </summary>
internal sealed class LogCheck(
    SightlineDb db,
    Guid agency,
    IReadOnlyList<KeptCheckpoint> checkpoints,
    Verification verification
)
{
    private readonly CompactRange _range = new();
    private readonly Dictionary<long, string> _roots = [];

    public async Task Run(CancellationToken cancellation)
    {
        var sizes = checkpoints.Select(c => c.Size).ToHashSet();
        var expected = 0L;
        await foreach (var place in Places().WithCancellation(cancellation))
        {
            if (place.Position != expected)
            {
                Say(
                    $"line {expected:N0}",
                    $"is missing: the next that is there is line {place.Position:N0}"
                );
                expected = place.Position;
            }

            Check(place);
            _range.Append(place.Leaf);
            expected++;
            if (sizes.Contains(_range.Size))
            {
                _roots[_range.Size] = Root();
            }
        }

        verification.Lines += _range.Size;
        await CheckHead(cancellation);
        await CheckUnsealed(cancellation);
        foreach (var checkpoint in checkpoints)
        {
            Check(checkpoint);
        }
    }

    private IAsyncEnumerable<Place> Places() =>
        (
            from seal in db.HistorySeals.AsNoTracking()
            where seal.AgencyId == agency
            join line in db.History.AsNoTracking()
                on new { seal.AgencyId, seal.Id } equals new { line.AgencyId, line.Id }
                into lines
            from line in lines.DefaultIfEmpty()
            orderby seal.Position
            select new Place(
                seal.Position,
                seal.Leaf,
                line,
                db.Removals.Any(r => r.AgencyId == agency && r.Id == seal.Id)
            )
        ).AsAsyncEnumerable();

    private void Check(Place place)
    {
        if (place.Line is { } line)
        {
            if (!line.ToLine().Leaf().AsSpan().SequenceEqual(place.Leaf))
            {
                Say(
                    $"line {place.Position:N0}",
                    $"is not what was written: it now says {line.Act} at {Words.Moment(line.At)}"
                );
            }
        }
        else if (place.Removed)
        {
            verification.Removed++;
        }
        else
        {
            Say($"line {place.Position:N0}", "was taken out of the history");
        }
    }

    private async Task CheckHead(CancellationToken cancellation)
    {
        var head = await db
            .LogHeads.AsNoTracking()
            .FirstOrDefaultAsync(h => h.AgencyId == agency, cancellation);
        if (head is null)
        {
            if (_range.Size > 0)
            {
                Say("the head of the log", "is gone");
            }
        }
        else if (head.Size != _range.Size)
        {
            Say(
                "the end of the log",
                $"{Words.Count((int)head.Size, "line")} were sealed, {_range.Size:N0} are there"
            );
        }
        else if (!head.Subtrees.AsSpan().SequenceEqual(_range.Kept()))
        {
            Say(
                "the head of the log",
                "belongs to another log: lines were changed or change places"
            );
        }
    }

    /// <summary>A line without a place must be waiting for one, as it was written.</summary>
    private async Task CheckUnsealed(CancellationToken cancellation)
    {
        var loose = await db
            .History.AsNoTracking()
            .Where(h =>
                h.AgencyId == agency
                && !db.HistorySeals.Any(s => s.AgencyId == agency && s.Id == h.Id)
            )
            .Select(h => new
            {
                Line = h,
                Leaf = db
                    .UnsealedLines.Where(u => u.AgencyId == agency && u.Id == h.Id)
                    .Select(u => u.Leaf)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        foreach (var line in loose)
        {
            var what = $"{line.Line.Act} at {Words.Moment(line.Line.At)}";
            if (line.Leaf is null)
            {
                Say(what, "stands in the history and was never written by Sightline");
            }
            else if (!line.Line.ToLine().Leaf().AsSpan().SequenceEqual(line.Leaf))
            {
                Say(what, "is not what was written, and is not sealed yet");
            }
        }

        var lost = await db.UnsealedLines.CountAsync(
            u => u.AgencyId == agency && !db.History.Any(h => h.AgencyId == agency && h.Id == u.Id),
            cancellation
        );
        if (lost > 0)
        {
            Say("the end of the log", $"{Words.Count(lost, "line")} taken out before being sealed");
        }
    }

    private void Check(KeptCheckpoint checkpoint)
    {
        verification.Checkpoints++;
        var where = $"checkpoint of {Words.Moment(checkpoint.At)}";
        if (checkpoint.Size > _range.Size)
        {
            Say(
                where,
                $"the log had {checkpoint.Size:N0} lines then and has {_range.Size:N0} now: its end was cut off"
            );
        }
        else if (_roots.GetValueOrDefault(checkpoint.Size) != checkpoint.Root)
        {
            Say(where, $"the first {checkpoint.Size:N0} lines are not those that were signed then");
        }
    }

    private void Say(string where, string what) =>
        verification.Say($"History of {agency}, {where}", what);

    private string Root() => Convert.ToHexStringLower(_range.Root());

    private sealed record Place(long Position, byte[] Leaf, HistoryEntry? Line, bool Removed);
}
