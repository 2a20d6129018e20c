namespace Sightline.Web;

/// <summary>Razor Pages that live in the folder of their word.</summary>
public static class PagesSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddSightlinePages()
        {
            services.AddRazorPages().WithRazorPagesAtContentRoot();
            return services;
        }
    }
}
