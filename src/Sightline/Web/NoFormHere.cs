using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Sightline.Web;

/// <summary>A form sent to a page that reads none, or none of that name, is sent to nothing: 404, before the page is made without its facts.</summary>
internal sealed class NoFormHere : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        // The pages that say what went wrong answer whatever was sent.
        var saysWhatHappened =
            http.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (
            context.HandlerMethod is null
            && HttpMethods.IsPost(http.Request.Method)
            && !saysWhatHappened
        )
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
