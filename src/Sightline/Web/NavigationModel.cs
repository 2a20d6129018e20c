namespace Sightline.Web;

/// <summary>The shell's contents for one person; without a name nobody is signed in.</summary>
public sealed record NavigationModel(
    string Organisation,
    IReadOnlyList<NavigationItem> Items,
    string? PersonName
)
{
    public static NavigationModel SignedOut { get; } = new("", [], null);

    /// <summary>What the person was told of and has not opened yet, as words: "3 new"; empty where there is nothing.</summary>
    public string NewNotifications { get; init; } = "";

    /// <summary>Idle minutes before the sign-out.</summary>
    public int TimeoutMinutes { get; init; } = 30;

    /// <summary>Minutes before the sign-out at which the person is warned.</summary>
    public int WarningMinutes { get; init; } = 5;
}
