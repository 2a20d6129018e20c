using System.Text;

namespace Sightline.Accounts;

/// <summary>What a password must be: long, and not made of words that anyone would try first (ASVS 6.2). Nothing about capitals or signs.</summary>
public static class PasswordRules
{
    public const int Shortest = 15;

    /// <summary>Longer ones would only keep the hashing busy.</summary>
    public const int Longest = 256;

    /// <summary>What must be left of it once the words that anyone would try are taken out.</summary>
    private const int LeftOver = 5;

    private static readonly string[] TriedFirst =
    [
        "password",
        "passphrase",
        "qwertyuiop",
        "qwerty",
        "asdfghjkl",
        "zxcvbnm",
        "1qaz2wsx",
        "letmein",
        "welcome",
        "iloveyou",
        "administrator",
        "admin",
        "monkey",
        "dragon",
        "football",
        "baseball",
        "liverpool",
        "arsenal",
        "chelsea",
        "sunshine",
        "princess",
        "master",
        "shadow",
        "superman",
        "batman",
        "michael",
        "charlie",
        "trustno",
        "whatever",
        "starwars",
        "hello",
        "freedom",
        "secret",
        "changeme",
        "computer",
        "internet",
        "login",
        "signin",
        "access",
        "default",
        "please",
        "forever",
        "summer",
        "winter",
        "spring",
        "autumn",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "england",
        "scotland",
        "wales",
        "ireland",
        "london",
        "correcthorsebatterystaple",
        "sightline",
        "supervision",
        "supervisor",
        "safeguarding",
        "socialworker",
        "socialwork",
        "children",
        "council",
        "manager",
        "service",
        "team",
        "abc",
    ];

    /// <summary>Why this cannot be somebody's password; their own names and address, and their organisation's, are tried first too.</summary>
    public static Refusal? WhyNot(string? password, params IEnumerable<string?> ownWords)
    {
        if ((password ?? "").Length < Shortest)
        {
            return new($"Enter a password of at least {Shortest} characters");
        }

        if (password!.Length > Longest)
        {
            return new($"Enter a password of at most {Longest} characters");
        }

        var own = ownWords
            .SelectMany(w =>
                (w ?? "").Split([' ', '.', '@', '-', '_'], StringSplitOptions.TrimEntries)
            )
            .Select(w => Plain(w))
            .Where(w => w.Length > 2);
        var left = Plain(password);
        foreach (var word in TriedFirst.Concat(own).OrderByDescending(w => w.Length))
        {
            left = left.Replace(word, "", StringComparison.Ordinal);
        }

        return left.Distinct().Count() < LeftOver
            ? new(
                "Enter a password that is harder to guess: three or four words that have nothing to do with you or your work"
            )
            : null;
    }

    /// <summary>Small letters only: figures and signs around a common word do not make it another word.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.ToLowerInvariant())
        {
            var letter = sign switch
            {
                '0' => 'o',
                '1' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                _ => sign,
            };
            if (char.IsLetter(letter))
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }
}
