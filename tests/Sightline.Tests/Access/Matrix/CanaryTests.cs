using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Sightline.Tests.Access.Matrix;

/// <summary>
/// Every text of the council has a word that stands nowhere else. Everybody opens all that opens for them: they meet the words of what is theirs to
/// read and no other, and nobody meets one in a title, an address or the log.
/// </summary>
public sealed partial class CanaryTests(MatrixCouncil council, ITestOutputHelper output)
    : IClassFixture<MatrixCouncil>
{
    private const int OneIn = 3;

    private static readonly bool Whole =
        Environment.GetEnvironmentVariable("SIGHTLINE_MATRIX") is not null;

    [Fact]
    public async Task Nobody_meets_a_word_that_is_not_theirs_to_read()
    {
        var canaries = council.Canaries.ToDictionary(c => c.Word);
        canaries.Count.ShouldBeGreaterThan(300);
        var (opened, met) = (0, new HashSet<string>(StringComparer.Ordinal));
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reader in council.Readers)
        {
            using var http = await council.Browser(reader);
            foreach (var request in Part(reader))
            {
                using var response = await http.GetAsync(new Uri(request.Path, UriKind.Relative));
                var page = await Visitor.Read(response);
                opened++;
                foreach (var canary in WordsIn(page.Html).Select(w => canaries[w]))
                {
                    met.Add(canary.Word);
                    if (!canary.MaySee(reader))
                    {
                        wrong.Add(
                            $"{reader} on {request.Route} {council.About(request)} meets: {canary.Where}"
                        );
                    }
                }

                if (WordsIn(page.Title + Addresses(page) + response.Headers).Any())
                {
                    wrong.Add($"{request.Route} has a text in its title or in an address");
                }
            }
        }

        output.WriteLine($"{opened:N0} pages, {met.Count:N0} of {canaries.Count:N0} words met");
        met.Count.ShouldBeGreaterThan(200);
        wrong.ShouldBeEmpty();
        council.Log.Lines.ShouldNotBeEmpty();
        council.Log.Lines.SelectMany(WordsIn).ShouldBeEmpty();
    }

    private IEnumerable<Request> Part(Reader reader)
    {
        var at = council.Readers.IndexOf(reader);
        return MatrixRequests.Of(council).Where((_, i) => Whole || (i + at) % OneIn == 0);
    }

    private static string Addresses(VisitedPage page) =>
        string.Join(
            ' ',
            page.Document.Links.OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href"))
        );

    private static IEnumerable<string> WordsIn(string text) =>
        Word().Matches(text).Select(m => m.Value).Distinct();

    [GeneratedRegex("kestrel[0-9]{4}q", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
