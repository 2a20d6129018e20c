using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>Reading what a browser sends about a passkey. Anything that is not one is "no", not a fault.</summary>
internal static class Passkeys
{
    public const int LongestName = 100;

    public static async Task<T?> Read<T>(Func<Task<T>> perform)
        where T : class
    {
        try
        {
            return await perform();
        }
        catch (Exception failure)
            when (failure
                    is PasskeyException
                        or JsonException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
            )
        {
            return null;
        }
    }

    public static PasskeyUserEntity UserEntity(Account account, Person person) =>
        new()
        {
            Id = account.Id.ToString(),
            Name = account.Email!,
            DisplayName = person.Name,
        };

    /// <summary>How a person tells their passkeys apart.</summary>
    public static string NameOr(string? typed, string usual) =>
        string.IsNullOrWhiteSpace(typed) ? usual
        : typed.Trim() is { Length: > LongestName } tooLong ? tooLong[..LongestName]
        : typed.Trim();
}
