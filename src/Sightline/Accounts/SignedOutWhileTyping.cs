namespace Sightline.Accounts;

/// <summary>A form that comes after its writer was signed out is put aside before they are asked to sign in, and a script is told so in its own way.</summary>
internal sealed class SignedOutWhileTyping(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, FormsPutAside forms)
    {
        var request = context.Request;
        if (
            context.User.Identity is { IsAuthenticated: true }
            || !HttpMethods.IsPost(request.Method)
            || !request.HasFormContentType
        )
        {
            await next(context);
            return;
        }

        var form = await request.ReadFormAsync(context.RequestAborted);
        var back = form.ContainsKey(FormsPutAside.Field) ? await forms.PutAside(form) : null;
        var signIn = $"/sign-in?returnUrl={Uri.EscapeDataString(back ?? request.Path)}";
        if (request.Headers.Accept == "application/json")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(
                new { SignIn = signIn, Kept = back is not null }
            );
        }
        else if (back is not null)
        {
            context.Response.Redirect(signIn);
        }
        else
        {
            await next(context);
        }
    }
}
