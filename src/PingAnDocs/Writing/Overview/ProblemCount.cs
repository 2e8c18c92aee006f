namespace PingAnDocs.Writing.Overview;

/// <summary>How often a problem was chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the kit calls it.</param>
/// <param name="Counties">In how many documents.</param>
/// <param name="Developed">In how many of them it is developed.</param>
/// <param name="Heavy">In how many of them it is grave.</param>
internal sealed record ProblemCount(string Id, string Name, int Counties, int Developed, int Heavy);
