using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace WireMock.Server;

/// <summary>Where a request went, in the parts in which it came; the whole is put together when somebody asks for it.</summary>
internal sealed record RequestAddress(string Scheme, HostString Host, PathString Path, QueryString Query)
{
    /// <summary>Absolute and encoded.</summary>
    public Uri Whole() => new(UriHelper.BuildAbsolute(Scheme, Host, default, Path, Query));
}
