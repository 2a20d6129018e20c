using System.Globalization;
using System.Text;
using QRCoder;

namespace Sightline.Accounts;

/// <summary>A picture that a phone reads, as the path of an SVG: it needs no style, so the content security policy lets it be.</summary>
/// <param name="Size">How many modules wide it is, with the quiet zone around it.</param>
/// <param name="Path">One square for each dark module.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new(rows.Count, path.ToString());
    }
}
