using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sightline.History;
using Sightline.Web.TagHelpers;

namespace Sightline.Web;

/// <summary>How pages are found, bound and addressed.</summary>
public static class PagesSetup
{
    public static IMvcBuilder AddSightlinePages(this IServiceCollection services)
    {
        services.TryAddScoped<Navigation>();
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<RazorViewEngineOptions>(options =>
        {
            // A page's own folder comes first; what every page shares is in Web.
            options.PageViewLocationFormats.Add("/Web/{0}.cshtml");
            options.ViewLocationFormats.Add("/Web/{0}.cshtml");
        });
        services.Configure<MvcOptions>(ReadWhatPeopleType);
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<NoFormHere>();
            mvc.Filters.Add<ReadingsAreKept>();
        });
        return services
            .AddRazorPages(pages => pages.Conventions.Add(new AdministratorPages()))
            .WithRazorPagesAtContentRoot();
    }

    private static void ReadWhatPeopleType(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DateInputModelBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new EmptyTextStaysEmpty());
        options.ModelMetadataDetailsProviders.Add(new NumbersSaySo());
        // Pages say in their own words what is required: [Required(ErrorMessage = "Enter …")]
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor(
            (_, name) => $"{name} is not in a form that we can read"
        );
        messages.SetUnknownValueIsInvalidAccessor(name =>
            $"{name} is not in a form that we can read"
        );
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Check your answer");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Check your answer");
        messages.SetValueIsInvalidAccessor(_ => "Check your answer");
        messages.SetValueMustBeANumberAccessor(name => $"{name} must be a number");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter an answer");
        messages.SetMissingBindRequiredValueAccessor(name => $"Enter {name}");
    }
}
