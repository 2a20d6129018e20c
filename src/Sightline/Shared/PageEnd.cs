using System.Globalization;

namespace Sightline.Shared;

/// <summary>Where one page of a long list ended, so that the next begins just after it: the day or instant of its last line, and which line.</summary>
public sealed record PageEnd(long At, Guid Id)
{
    /// <summary>What every list shows at once.</summary>
    public const int PageOf = 25;

    public static PageEnd Of(DateOnly on, Guid id) => new(on.DayNumber, id);

    public static PageEnd Of(DateTime at, Guid id) => new(at.Ticks, id);

    public DateOnly On => DateOnly.FromDayNumber((int)At);
    public DateTime Instant => new(At, DateTimeKind.Utc);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{At}.{Id:N}");

    /// <summary>None for the first page. False for words that no page of ours has written.</summary>
    public static bool TryRead(string? text, out PageEnd? end)
    {
        end =
            text?.Split('.') is [var at, var id]
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var order)
            && order <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var key)
                ? new PageEnd(order, key)
                : null;
        return text is null || end is not null;
    }

    /// <summary>The same for a list by day.</summary>
    public static bool TryReadDay(string? text, out PageEnd? end) =>
        TryRead(text, out end) && (end is null || end.At <= DateOnly.MaxValue.DayNumber);
}
