using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Sightline.Bench.Serving;

/// <summary>One kept connection that asks for pages with as little work of its own as can be, so that the server's work is what is measured.</summary>
internal sealed class Caller : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly Uri _server;
    private readonly string? _cookie;
    private byte[] _buffer = new byte[256 * 1024];

    public Caller(Uri server, string? cookie)
    {
        _server = server;
        _cookie = cookie;
        _client.Connect(server.Host, server.Port);
    }

    /// <summary>The length of the answer's body. Anything but a page is a fault.</summary>
    public async Task<int> Get(string path)
    {
        var stream = _client.GetStream();
        await stream.WriteAsync(Request(path));
        var read = 0;
        while (true)
        {
            if (read == _buffer.Length)
            {
                Array.Resize(ref _buffer, read * 2);
            }

            var more = await stream.ReadAsync(_buffer.AsMemory(read));
            if (more == 0)
            {
                throw new IOException($"{path}: the connection was closed");
            }

            read += more;
            if (Body(path, read) is { } body)
            {
                return body;
            }
        }
    }

    /// <summary>The whole answer as text, for looking at it once.</summary>
    public async Task<string> Text(string path)
    {
        var length = await Get(path);
        var head = _buffer.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        return Encoding.UTF8.GetString(_buffer, head, length);
    }

    public void Dispose() => _client.Dispose();

    private byte[] Request(string path) =>
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: localhost\r\n{(_cookie is null ? "" : $"Cookie: {_cookie}\r\n")}\r\n"
        );

    /// <summary>How long the body is, once all of it is there.</summary>
    private int? Body(string path, int read)
    {
        var answer = _buffer.AsSpan(0, read);
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = answer[..end];
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException($"{path}: {Encoding.ASCII.GetString(head)}");
        }

        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0)
        {
            return answer.EndsWith("0\r\n\r\n"u8) ? read - end - 4 : null;
        }

        var digits = head[(at + 16)..];
        var line = digits.IndexOf((byte)'\r');
        var length = int.Parse(
            line < 0 ? digits : digits[..line],
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        return read >= end + 4 + length ? length : null;
    }
}
