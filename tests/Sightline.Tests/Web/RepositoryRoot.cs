namespace Sightline.Tests.Web;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            at is not null
            && !System.IO.File.Exists(System.IO.Path.Combine(at.FullName, "Sightline.slnx"))
        )
        {
            at = at.Parent;
        }

        return at?.FullName
            ?? throw new InvalidOperationException("The tests do not stand in the repository");
    }
}
