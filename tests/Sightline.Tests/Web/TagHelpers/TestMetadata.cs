using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Web;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>What the service knows of a page's properties, set up as the service sets it up.</summary>
internal static class TestMetadata
{
    private static readonly ServiceProvider Services = Built();

    public static ModelMetadata For(Type type) =>
        Services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(type);

    private static ServiceProvider Built()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSightlinePages();
        return services.BuildServiceProvider();
    }
}
