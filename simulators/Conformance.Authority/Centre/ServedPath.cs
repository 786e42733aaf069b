namespace Conformance.Authority;

/// <summary>Where something answers.</summary>
/// <param name="Method">HTTP method, or ANY.</param>
/// <param name="Path">One that ends in a star takes whatever follows.</param>
internal sealed record ServedPath(string Method, string Path)
{
    /// <summary>A star stands for as much of a path as comes at its place.</summary>
    public string Fitting(string path) => Path.EndsWith('*') ? Path[..^1] + path[Math.Min(path.Length, Path.Length - 1)..] : Path;
}
