using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Sightline.Bench.Serving;

/// <summary>A server in a process of its own, so that its start, its memory and its work can be told from those of the measure.</summary>
internal sealed class OwnProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>How the kernel counts the time of processes (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html): a hundredth of a second.</summary>
    private const double TicksOfSecond = 100;

    private readonly Process _process;

    private OwnProcess(Process process, Uri address, TimeSpan start)
    {
        _process = process;
        Address = address;
        UntilFirstPage = start;
    }

    public Uri Address { get; }

    /// <summary>From the moment it was started until it had answered for the first time.</summary>
    public TimeSpan UntilFirstPage { get; }

    /// <summary>What it holds in memory, in bytes.</summary>
    public long Memory => 1024 * Status("VmRSS");

    /// <summary>What it has worked so far, on all cores together.</summary>
    public TimeSpan Worked
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(") ")[1].Split(' ');
            return TimeSpan.FromSeconds(
                (
                    double.Parse(fields[11], CultureInfo.InvariantCulture)
                    + double.Parse(fields[12], CultureInfo.InvariantCulture)
                ) / TicksOfSecond
            );
        }
    }

    /// <summary>The service as somebody would run it.</summary>
    public static Task<OwnProcess> Service(BenchDatabase database, string firstPage) =>
        Start(
            port =>
                [
                    Path.Combine(AppContext.BaseDirectory, "sightline.dll"),
                    "serve",
                    "--data",
                    database.Folder,
                    "--port",
                    port,
                    .. database.IsPostgres ? (string[])["--database", database.Connection] : [],
                ],
            firstPage
        );

    /// <summary>A host that answers with a word and does nothing else.</summary>
    public static Task<OwnProcess> BareHost() =>
        Start(port => [typeof(OwnProcess).Assembly.Location, "--bare-host", port], "/");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<OwnProcess> Start(
        Func<string, IEnumerable<string>> arguments,
        string firstPage
    )
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var started = Stopwatch.GetTimestamp();
        var process =
            Process.Start(
                new ProcessStartInfo(
                    Environment.ProcessPath!,
                    arguments(address.Port.ToString(CultureInfo.InvariantCulture))
                )
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            ) ?? throw new InvalidOperationException("The server could not be started");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, firstPage));
                answer.EnsureSuccessStatusCode();
                return new(process, address, Stopwatch.GetElapsedTime(started));
            }
            catch (HttpRequestException)
                when (Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited)
            {
                await Task.Delay(10);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private long Status(string name) =>
        long.Parse(
            File.ReadLines($"/proc/{_process.Id}/status")
                .First(l => l.StartsWith(name, StringComparison.Ordinal))
                .Split(':')[1]
                .Replace("kB", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
}
