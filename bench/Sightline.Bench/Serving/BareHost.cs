using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sightline.Bench.Serving;

/// <summary>The least that answers a request: what the start of the service is measured against.</summary>
internal static class BareHost
{
    public static async Task<int> Run(string port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", c => c.Response.WriteAsync("Here"));
        await app.RunAsync();
        return 0;
    }
}
