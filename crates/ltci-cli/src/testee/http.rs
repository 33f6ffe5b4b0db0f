//! The same answers over HTTP: one question a POST. For trying the suite out, not for a network
//! that is not trusted: nobody is asked who they are.

use std::io::{self, Read as _};
use std::thread;

use ltci::text;
use tiny_http::{Header, Method, Request, Response, Server};

use super::reply;
use crate::session::{Exit, Session, Stop, print_plain};

/// The longest question that is read, in bytes; the longest cases of the suite take 90 MB.
const LONGEST_QUESTION: u64 = 128 * 1024 * 1024;

/// How many questions are answered at once.
const ANSWERERS: usize = 8;

/// Answers at an address, which is told on stdout, until the process is ended.
pub fn serve(session: &Session, address: &str) -> Result<Exit, Stop> {
    let server = Server::http(address).map_err(|error| {
        let template =
            text!("不能在 {address} 应答：{error}", "cannot answer at {address}: {error}");
        Stop::Told(session.tongue.fill(template, &[("address", &address), ("error", &error)]))
    })?;
    print_plain(&format!("http://{}/\n", server.server_addr()))?;
    thread::scope(|scope| {
        for _ in 1..ANSWERERS {
            scope.spawn(|| answer_all(&server));
        }
        answer_all(&server);
    });
    Ok(Exit::Acceptable)
}

fn answer_all(server: &Server) {
    for request in server.incoming_requests() {
        // Who asked and went away is not told.
        let _ = answer(request);
    }
}

fn answer(mut request: Request) -> io::Result<()> {
    if *request.method() != Method::Post {
        return request.respond(Response::empty(405));
    }
    let mut question = Vec::new();
    request.as_reader().take(LONGEST_QUESTION + 1).read_to_end(&mut question)?;
    if u64::try_from(question.len()).is_ok_and(|length| length > LONGEST_QUESTION) {
        return request.respond(Response::empty(413));
    }
    match reply(&question) {
        Some(answer) => {
            let answer = Response::from_string(format!("{answer}\n"));
            request.respond(answer.with_header(json()?))
        }
        // `stop` needs no answer; others may still be asking.
        None => request.respond(Response::empty(204)),
    }
}

fn json() -> io::Result<Header> {
    let header = Header::from_bytes("Content-Type", "application/json; charset=utf-8");
    header.map_err(|()| io::ErrorKind::InvalidInput.into())
}
